namespace FactCheck.Text.Sentences;

/// <summary>Sentences that end without a stop: headings in the line, semicolons, colons and commas of some languages.</summary>
internal ref partial struct SentenceScan
{
    /// <summary>Beyond this many code units from its start, a sentence is no heading, and capitals need not be looked at.</summary>
    private const int LongestHeading = 200;

    /// <summary>A label such as "Question and answer:" is no longer than this.</summary>
    private const int LongestLabel = 16;

    /// <summary>
    /// A capital begins a sentence after a heading: a word that only begins sentences behind a word that can end one, or
    /// a word in small letters behind words all in capitals.
    /// </summary>
    private void AtCapital(int at)
    {
        if (at - _start < 3 || at < _quotationEnd || !char.IsWhiteSpace(_text[at - 1]))
        {
            return;
        }

        var before = _text[at - 2];
        if (_marker.Style != '\0' && _marker.Start + _marker.Length + 3 >= at)
        {
            return;
        }

        var canEnd = char.IsLetterOrDigit(before) || Letters.IsCloser(before) || before is '»' or '"' or '%';
        if (canEnd && (StartsAfterHeading(at) || StartsAfterCapitals(at)))
        {
            EndAt(at - 1);
        }
    }

    private readonly bool StartsAfterHeading(int at)
    {
        var word = WordFrom(at);
        if (!Is(word, WordKinds.AfterHeading) || (word.Length > 1 && char.IsUpper(word[1])))
        {
            return false;
        }

        var after = at + word.Length;
        if (
            after + 1 >= _text.Length
            || !(char.IsWhiteSpace(_text[after]) || (_text[after] is '\'' or '’' && word.Length < 3))
        )
        {
            return false;
        }

        var last = WordBefore(at - 1);
        return (_rules.HeadingBeforeName || char.IsLower(_text[after + 1]))
            && (_rules.HeadingAfterName || last.IsEmpty || !char.IsUpper(last[0]))
            && !Is(last, WordKinds.NeverLast);
    }

    private readonly bool StartsAfterCapitals(int at)
    {
        const int ShortestHeading = 9;
        if (at - _start < ShortestHeading || !char.IsUpper(_text[_start]) || !char.IsUpper(_text[_start + 1]))
        {
            return false;
        }

        var word = WordFrom(at);
        var after = at + word.Length;
        var isSmall = word.Length == 1 ? Is(word, WordKinds.Starter) : char.IsLower(word[1]);
        var goesOn = after + 1 < _text.Length && char.IsWhiteSpace(_text[after]) && char.IsLower(_text[after + 1]);
        var heading = _text[_start..(at - 1)];
        return isSmall && goesOn && heading.Contains(' ') && !ContainsLower(heading);
    }

    private static bool ContainsLower(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsLower(unit))
            {
                return true;
            }
        }

        return false;
    }

    private void AtSemicolon(int at)
    {
        var next = SkipBlanks(at + 1);
        if (at < _quotationEnd || next == at + 1 || next >= _text.Length)
        {
            return;
        }

        var word = WordAfter(next);
        if (
            word < _text.Length
            && char.IsUpper(_text[word])
            && (_rules.SemicolonCapital || Is(WordFrom(word), WordKinds.AfterHeading))
        )
        {
            EndAt(at + 1);
        }
    }

    private void AtColon(int at)
    {
        var next = SkipBlanks(at + 1);
        if (at < _quotationEnd || next == at + 1 || next >= _text.Length)
        {
            return;
        }

        var opensQuotation = _rules.ColonQuotation && _text[next] is '«' or '“';
        if (
            opensQuotation
            || (_rules.LabelColon && at - _start <= LongestLabel && !Letters.IsOpener(_text[next]) && IsAtLineStart())
        )
        {
            EndAt(at + 1);
        }
    }

    /// <summary>A comma ends a clause in a line without any stop, unless it only parts one word from the next comma.</summary>
    private void AtComma(int at)
    {
        var next = SkipBlanks(at + 1);
        if (next == at + 1 || LineHasStop(at))
        {
            return;
        }

        var word = _text[next..Math.Min(_text.Length, next + LongestWord)];
        var end = word.IndexOfAny(' ', '،', '\n');
        if (end < 0 || word[end] != '،')
        {
            EndAt(at + 1);
        }
    }

    private readonly bool IsAtLineStart()
    {
        var before = _start;
        while (before > 0 && char.IsWhiteSpace(_text[before - 1]))
        {
            before--;
            if (Letters.IsLineBreak(_text[before]))
            {
                return true;
            }
        }

        return before == 0;
    }

    private bool LineHasStop(int at)
    {
        if (at >= _line.End)
        {
            var start = Math.Max(_line.End, 0);
            var length = _text[at..].IndexOfAny('\n', '\r');
            var end = length < 0 ? _text.Length : at + length;
            _line = (end, _text[start..end].IndexOfAny(".!?؟۔") >= 0);
        }

        return _line.HasStop;
    }
}
