namespace FactCheck.Text.Sentences;

/// <summary>One pass over one text; <see cref="SentenceSegmenter"/> tells the idea.</summary>
internal ref partial struct SentenceScan(ReadOnlySpan<char> text, LanguageRules rules)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly LanguageRules _rules = rules;
    private readonly List<TextSpan> _sentences = [];

    /// <summary>Where the sentence being read begins, without the white space before it.</summary>
    private int _start;

    /// <summary>After the closing mark of the quotation being read; at or before the reading position when there is none.</summary>
    private int _quotationEnd;

    /// <summary>The last marker of the list being read, and the way it is written; none when the style is NUL.</summary>
    private (int Start, int Length, char Style) _marker;

    /// <summary>The end of the run of visible characters last read around a stop, and whether it is an address.</summary>
    private (int End, bool IsAddress) _run;

    /// <summary>A closing mark that was looked for in vain, and the offset before which there is none.</summary>
    private (char Closer, int Before) _unclosed;

    /// <summary>The end of the line last searched for a stop, and whether it has one.</summary>
    private (int End, bool HasStop) _line;

    public List<TextSpan> Run()
    {
        _start = SkipWhite(0);
        var at = _start;
        while (at < _text.Length)
        {
            var mayBeHeading = at - _start < LongestHeading;
            var candidates = mayBeHeading ? _rules.CandidatesAfterHeading : _rules.Candidates;
            var step = _text[at..].IndexOfAny(candidates);
            if (step < 0)
            {
                break;
            }

            at = Look(at + step);
        }

        EndAt(_text.Length);
        return _sentences;
    }

    /// <summary>Decides about the candidate at an offset; the answer is where to go on reading, always further on.</summary>
    private int Look(int at)
    {
        var unit = _text[at];
        if (char.IsUpper(unit))
        {
            AtCapital(at);
        }
        else if (Letters.IsLineBreak(unit))
        {
            return AtLineBreak(at);
        }
        else if (IsStop(unit))
        {
            return AtStop(at);
        }
        else
        {
            AtMark(at);
        }

        return at + 1;
    }

    /// <summary>A candidate that is neither a stop nor a line break nor a letter.</summary>
    private void AtMark(int at)
    {
        switch (_text[at])
        {
            case '•' or '⁃':
                AtBullet(at);
                break;
            case ')':
                AtMarkerBracket(at);
                break;
            case '>':
                if (EndsMailHead(at))
                {
                    EndAt(at + 1);
                }

                break;
            case ';':
                AtSemicolon(at);
                break;
            case ':':
                AtColon(at);
                break;
            case '،':
                AtComma(at);
                break;
            default:
                AtQuotationMark(at);
                break;
        }
    }

    private int AtStop(int at)
    {
        var stop = ReadStop(at);
        if (IsOmission(stop))
        {
            return stop.Close;
        }

        if (stop.Next == _text.Length || Letters.IsLineBreak(_text[stop.Next]))
        {
            return stop.Close;
        }

        if (!stop.HasGap && ReadAddress(at) is var behind && behind > at)
        {
            return behind;
        }

        if (stop.IsLoneDot && TakeMarker(at, stop))
        {
            return stop.Close;
        }

        if (IsInsideQuotation(stop))
        {
            return stop.Close;
        }

        if (IsStopBeforeOmission(stop))
        {
            EndAt(stop.At + 1);
        }
        else if (Ends(stop))
        {
            EndAt(stop.Close);
        }

        return stop.Close;
    }

    /// <summary>
    /// A line break ends the sentence, except a single one inside a sentence of wrapped plain text: it began with a capital,
    /// has no stop yet, and goes on in lower case.
    /// </summary>
    private int AtLineBreak(int at)
    {
        var next = at;
        var breaks = 0;
        while (next < _text.Length && char.IsWhiteSpace(_text[next]))
        {
            var isPair = _text[next] == '\r' && next + 1 < _text.Length && _text[next + 1] == '\n';
            breaks += Letters.IsLineBreak(_text[next]) && !isPair ? 1 : 0;
            next++;
        }

        var wraps = breaks == 1 && next < _text.Length && char.IsLower(_text[next]) && !StartsMarker(next);
        if (!wraps || !char.IsUpper(_text[_start]) || IsPause(LastVisible(at)))
        {
            EndAt(at);
        }

        return next;
    }

    private readonly bool IsStop(char unit) =>
        Letters.IsDots(unit) || Letters.IsMark(unit) || Letters.IsPlainStop(unit) || IsExtraStop(unit);

    private readonly bool IsExtraStop(char unit) => _rules.ExtraStops.Contains(unit, StringComparison.Ordinal);

    private readonly bool IsPause(char unit) => IsStop(unit) || unit is ':' or ';';

    private readonly char LastVisible(int end)
    {
        while (end > _start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end > 0 ? _text[end - 1] : '\0';
    }

    private readonly int SkipWhite(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }

    private void EndAt(int end)
    {
        var last = end;
        while (last > _start && char.IsWhiteSpace(_text[last - 1]))
        {
            last--;
        }

        if (last > _start)
        {
            _sentences.Add(new TextSpan(_start, last));
        }

        _start = SkipWhite(end);
        _quotationEnd = Math.Min(_quotationEnd, end);
    }
}
