namespace FactCheck.Text.Sentences;

/// <summary>Quotations and brackets whose inner stops do not end the sentence around them.</summary>
internal ref partial struct SentenceScan
{
    /// <summary>The longest quotation or bracket kept whole, in code units: longer ones are read as running text.</summary>
    private const int LongestQuotation = 400;

    private readonly bool IsInsideQuotation(SentenceStop stop) =>
        stop.Close < _quotationEnd || (stop.Close == _quotationEnd && IsWideBracket(stop));

    /// <summary>A bracket inside a sentence written without white space, whose last stop is its own.</summary>
    private readonly bool IsWideBracket(SentenceStop stop) =>
        stop.Shape == StopShape.Plain && !stop.HasGap && stop.IsClosed && _text[stop.Close - 1] is '）' or ')';

    private void AtQuotationMark(int at)
    {
        if (IsBrokenOff(at))
        {
            EndAt(at + 1);
            return;
        }

        if (at < _quotationEnd)
        {
            return;
        }

        var closer = CloserOf(_text[at]);
        if (closer == '\0' || !CanOpen(at))
        {
            return;
        }

        var isBracket = _text[at] is '(' or '[' or '（';
        if (isBracket ? at == _start : !_rules.WholeQuotations.Contains(_text[at], StringComparison.Ordinal))
        {
            return;
        }

        var close = FindCloser(at, closer);
        if (close > 0 && (isBracket || !IsReportedSpeech(at, close)))
        {
            _quotationEnd = close + 1;
        }
    }

    /// <summary>The mark that closes what this one opens, or NUL.</summary>
    private readonly char CloserOf(char opener) =>
        opener switch
        {
            '“' => '”',
            '„' => '“',
            '«' => '»',
            '»' when _rules.InwardGuillemets => '«',
            '‘' => '’',
            '「' => '」',
            '『' => '』',
            '《' => '》',
            '（' => '）',
            '(' => ')',
            '[' => ']',
            '"' => '"',
            '\'' => '\'',
            _ => '\0',
        };

    /// <summary>Speech that breaks off with a dash, closes and is followed by a new sentence: "But I never--" The door …</summary>
    private readonly bool IsBrokenOff(int at)
    {
        if (_text[at] is not ('"' or '”') || at < 2 || !Letters.IsDash(_text[at - 1]) || at + 2 >= _text.Length)
        {
            return false;
        }

        return char.IsWhiteSpace(_text[at + 1])
            && char.IsUpper(_text[at + 2])
            && Is(WordFrom(at + 2), WordKinds.Starter);
    }

    /// <summary>
    /// A quotation of a news text, with who said it before it or behind its comma: its sentences stand on their own.
    /// </summary>
    private readonly bool IsReportedSpeech(int open, int close)
    {
        if (!_rules.LowercaseStarts)
        {
            return false;
        }

        var before = SkipBack(open);
        before -= before > _start && _text[before - 1] is ',' or ':' ? 1 : 0;
        return Is(WordBefore(before), WordKinds.Reporting)
            || EndsInReport(open)
            || (_text[close - 1] == ',' && IsReported(SkipBlanks(close + 1)));
    }

    /// <summary>Whether the sentence just ended closes with a verb of saying: … the minister said. "We shall …</summary>
    private readonly bool EndsInReport(int open)
    {
        if (open != _start || _sentences.Count == 0)
        {
            return false;
        }

        var last = _sentences[^1];
        return last.End - last.Start > 1 && Is(WordIn(last.End - 1, last.Start), WordKinds.Reporting);
    }

    private readonly bool CanOpen(int at)
    {
        if (_text[at] is not ('"' or '\'' or '‘' or '»'))
        {
            return true;
        }

        var afterGap =
            at == 0
            || char.IsWhiteSpace(_text[at - 1])
            || _text[at - 1] is '(' or '[' or '“' or '"' or '«' or '¿' or '¡'
            || Letters.IsDash(_text[at - 1]);
        return afterGap && at + 1 < _text.Length && !char.IsWhiteSpace(_text[at + 1]);
    }

    /// <summary>The offset of the closing mark on the same line and within reach, or -1.</summary>
    private int FindCloser(int at, char closer)
    {
        var end = Math.Min(_text.Length, at + 1 + LongestQuotation);
        var from = _unclosed.Closer == closer ? Math.Max(at + 1, _unclosed.Before) : at + 1;
        while (from < end)
        {
            var step = _text[from..end].IndexOfAny(closer, '\n', '\r');
            from = step < 0 ? end : from + step;
            if (from == end || _text[from] != closer)
            {
                break;
            }

            if (IsCloserAt(from))
            {
                return from;
            }

            from++;
        }

        _unclosed = (closer, from);
        return -1;
    }

    private readonly bool IsCloserAt(int at)
    {
        var unit = _text[at];
        if (unit is '"' or '\'' or '’')
        {
            return !char.IsWhiteSpace(_text[at - 1]) && !IsWordAt(at + 1);
        }

        return true;
    }
}
