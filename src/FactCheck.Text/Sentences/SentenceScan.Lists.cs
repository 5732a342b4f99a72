namespace FactCheck.Text.Sentences;

/// <summary>Lists written inside a line: "1. Wash the rice 2. Boil it".</summary>
internal ref partial struct SentenceScan
{
    /// <summary>Takes the word before a full stop as a list marker where it is one; then the full stop ends nothing.</summary>
    private bool TakeMarker(int at, SentenceStop stop)
    {
        var isBracketed = stop.IsClosed && _text[stop.End] == ')';
        if (!stop.HasGap || (stop.IsClosed && !isBracketed))
        {
            return false;
        }

        var word = WordBefore(at);
        return IsMarker(word) && TakeMarker(at - word.Length, word.Length, isBracketed ? ':' : '.');
    }

    private void AtMarkerBracket(int at)
    {
        if (at > _start + 1 && _text[at - 1] is '-' or ':' && FaceEnd(at - (_text[at - 1] == '-' ? 2 : 1)) == at + 1)
        {
            AtFace(at + 1);
            return;
        }

        var word = WordBefore(at);
        if (IsMarker(word))
        {
            TakeMarker(at - word.Length, word.Length, ')');
        }
    }

    /// <summary>An emoticon without a stop before it ends the sentence where a capital follows.</summary>
    private void AtFace(int end)
    {
        var next = SkipBlanks(end);
        if (next > end && next < _text.Length && char.IsUpper(_text[next]))
        {
            EndAt(end);
        }
    }

    private bool TakeMarker(int start, int length, char style)
    {
        var first = start > 0 && _text[start - 1] == '(' ? start - 1 : start;
        if (first > _start && !IsAfterBullet(first))
        {
            var follows =
                _marker.Style == style && char.IsWhiteSpace(_text[first - 1]) && Follows(_text.Slice(start, length));
            if (!follows)
            {
                return false;
            }

            EndAt(first);
        }

        _marker = (start, length, style);
        return true;
    }

    private void AtBullet(int at)
    {
        if (at > _start && char.IsWhiteSpace(_text[at - 1]) && _text[_start] == _text[at])
        {
            EndAt(at);
        }
    }

    private readonly bool IsAfterBullet(int at)
    {
        var visible = at;
        while (
            visible > _start
            && (
                char.IsWhiteSpace(_text[visible - 1])
                || _text[visible - 1] is '•' or '⁃' or '*'
                || Letters.IsDash(_text[visible - 1])
            )
        )
        {
            visible--;
        }

        return visible == _start;
    }

    /// <summary>Whether a line beginning here begins with a marker such as "b)" or "2.".</summary>
    private readonly bool StartsMarker(int at)
    {
        var end = at;
        while (end < _text.Length && end < at + 4 && char.IsLetterOrDigit(_text[end]))
        {
            end++;
        }

        return end < _text.Length && _text[end] is '.' or ')' && IsMarker(_text[at..end]);
    }

    private readonly bool StartsBracketMarker(int at) =>
        StartsMarker(at) && _text[at + 1] == ')' && at + 2 < _text.Length && char.IsWhiteSpace(_text[at + 2]);

    private static bool IsMarker(ReadOnlySpan<char> word) =>
        word.Length switch
        {
            0 => false,
            1 => char.IsAsciiLetterOrDigit(word[0]),
            < 4 => !word.ContainsAnyExceptInRange('0', '9') || !word.ContainsAnyExcept("ivx"),
            < 9 => char.IsAsciiDigit(word[0]) && word.TrimStart("0123456789.").IsEmpty,
            _ => false,
        };

    private readonly bool Follows(ReadOnlySpan<char> word)
    {
        var last = _text.Slice(_marker.Start, _marker.Length);
        if (int.TryParse(last, out var was) && int.TryParse(word, out var now))
        {
            return now == was + 1;
        }

        if (last.Length == 1 && word.Length == 1 && char.IsAsciiLetter(last[0]))
        {
            return word[0] == last[0] + 1;
        }

        return RomanValue(last) is > 0 and var value && RomanValue(word) == value + 1;
    }

    private static int RomanValue(ReadOnlySpan<char> word)
    {
        var value = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var digit = ValueOf(word[i]);
            value += i + 1 < word.Length && ValueOf(word[i + 1]) > digit ? -digit : digit;
        }

        return value;
    }

    private static int ValueOf(char digit) =>
        digit switch
        {
            'i' or 'I' => 1,
            'v' or 'V' => 5,
            'x' or 'X' => 10,
            _ => 0,
        };
}
