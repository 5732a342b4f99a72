namespace FactCheck.Text.Sentences;

/// <summary>Web and mail addresses, whose inner stops end nothing.</summary>
internal ref partial struct SentenceScan
{
    /// <summary>An address is looked for no further than this from a stop inside it.</summary>
    private const int LongestAddress = 120;

    /// <summary>
    /// Reads an address around a stop that has no white space behind it; the answer is where to go on reading behind it,
    /// or the offset itself when it is none. Behind a web address, another one begins a new sentence, and so does a word
    /// that begins sentences after headings.
    /// </summary>
    private int ReadAddress(int at)
    {
        if (at + 1 >= _text.Length || !IsInAddress(_text[at]) || !IsInAddress(_text[at + 1]) || !IsAddress(at))
        {
            return at;
        }

        var end = at;
        while (end < _text.Length && end < at + LongestAddress && IsInAddress(_text[end]))
        {
            end++;
        }

        var last = end;
        while (
            last > at
            && (
                IsPause(_text[last - 1])
                || Letters.IsQuoteMark(_text[last - 1])
                || _text[last - 1] is ',' or ')' or '>' or ']'
            )
        )
        {
            last--;
        }

        if (last == end && StartsBehindAddress(SkipBlanks(end)))
        {
            EndAt(end);
        }

        return Math.Max(last, at + 1);
    }

    private readonly bool StartsBehindAddress(int next)
    {
        var rest = _text[next..];
        return rest.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (next < _text.Length && StartsAfterHeading(next));
    }

    private static bool IsInAddress(char unit) => unit is > ' ' and < '\u007F';

    private readonly bool IsAddress(int at)
    {
        var start = at;
        while (start > Math.Max(_start, at - LongestAddress) && IsInAddress(_text[start - 1]))
        {
            start--;
        }

        var end = at;
        while (end < Math.Min(_text.Length, at + LongestAddress) && IsInAddress(_text[end]))
        {
            end++;
        }

        var run = _text[start..end];
        return run.IndexOfAny('/', '@') >= 0 || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A mail address in angle brackets closes the head of a message: "From: Ann &lt;ann@example.org&gt; We …".</summary>
    private readonly bool EndsMailHead(int at)
    {
        var reach = _text[Math.Max(_start, at - LongestAddress)..at];
        var open = reach.LastIndexOf('<');
        var next = SkipBlanks(at + 1);
        var isMail = open >= 0 && reach[open..].Contains('@') && !reach[open..].Contains(' ');
        return isMail && next > at + 1 && next < _text.Length && char.IsUpper(_text[next]);
    }
}
