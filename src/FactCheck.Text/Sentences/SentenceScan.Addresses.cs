namespace FactCheck.Text.Sentences;

/// <summary>Web and mail addresses, whose inner stops end nothing.</summary>
internal ref partial struct SentenceScan
{
    /// <summary>The mail address of a message's head is looked for no further than this before its closing bracket.</summary>
    private const int LongestMailAddress = 120;

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

        var end = _run.End;
        var last = end;
        while (last > at && IsBehindAddress(_text[last - 1]))
        {
            last--;
        }

        if (last == end && StartsBehindAddress(SkipBlanks(end)))
        {
            EndAt(end);
        }

        return Math.Max(last, at + 1);
    }

    private readonly bool IsBehindAddress(char unit) =>
        IsPause(unit) || Letters.IsQuoteMark(unit) || unit is ',' or ')' or '>' or ']';

    private readonly bool StartsBehindAddress(int next)
    {
        var rest = _text[next..];
        return rest.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (next < _text.Length && StartsAfterHeading(next));
    }

    private static bool IsInAddress(char unit) => unit is > ' ' and < '\u007F';

    /// <summary>Whether the run of visible characters around an offset is an address; each run is read only once.</summary>
    private bool IsAddress(int at)
    {
        if (at < _run.End)
        {
            return _run.IsAddress;
        }

        var start = at;
        while (start > Math.Max(_start, _run.End) && IsInAddress(_text[start - 1]))
        {
            start--;
        }

        var end = at;
        while (end < _text.Length && IsInAddress(_text[end]))
        {
            end++;
        }

        var run = _text[start..end];
        _run = (end, run.ContainsAny('/', '@') || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
        return _run.IsAddress;
    }

    /// <summary>A mail address in angle brackets closes the head of a message: "From: Ann &lt;ann@example.org&gt; We …".</summary>
    private readonly bool EndsMailHead(int at)
    {
        var reach = _text[Math.Max(_start, at - LongestMailAddress)..at];
        var open = reach.LastIndexOf('<');
        var next = SkipBlanks(at + 1);
        var isMail = open >= 0 && reach[open..].Contains('@') && !reach[open..].Contains(' ');
        return isMail && next > at + 1 && next < _text.Length && char.IsUpper(_text[next]);
    }
}
