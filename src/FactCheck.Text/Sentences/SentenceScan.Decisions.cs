namespace FactCheck.Text.Sentences;

/// <summary>Whether a stop ends the sentence.</summary>
internal ref partial struct SentenceScan
{
    private readonly bool Ends(SentenceStop stop)
    {
        if (stop.Shape == StopShape.Plain)
        {
            return !IsInNumber(stop) && !GoesOnAfterQuotation(stop);
        }

        if (!stop.HasGap)
        {
            return EndsWithoutGap(stop);
        }

        if (_rules.DotsNeverEnd && stop.Shape != StopShape.Mark)
        {
            return false;
        }

        if (stop.Shape != StopShape.Dots && StartsWithDots(stop.Next))
        {
            return true;
        }

        var next = _text[stop.Next];
        if (next is ',' or ';' || (!stop.IsClosed && next is ':' or '/' or ')' or '%' or '=' or '&'))
        {
            return false;
        }

        var ends = stop.Shape switch
        {
            StopShape.Mark => EndsAfterMark(stop),
            StopShape.Dots => EndsAfterDots(stop),
            _ => EndsAfterDot(stop),
        };
        return ends && !IsAside(stop);
    }

    /// <summary>A full-width stop between digits ("３．５"), or a stop of this language alone inside a word ("12:30").</summary>
    private readonly bool IsInNumber(SentenceStop stop) =>
        char.IsAscii(_text[stop.At]) ? !stop.HasGap : IsDigitAt(stop.At - 1) && IsDigitAt(stop.End);

    private readonly bool IsDigitAt(int at) => at >= 0 && at < _text.Length && char.IsDigit(_text[at]);

    private readonly bool StartsLower(SentenceStop stop) => stop.Word < _text.Length && char.IsLower(_text[stop.Word]);

    private readonly bool StartsWithDots(int at) =>
        at < _text.Length && (_text[at] == '…' || (IsDotAt(at) && IsDotAt(at + 1)));

    /// <summary>A bracket that closes a line (or the text) behind a quotation, such as "(Lowe 12).", belongs to the quotation.</summary>
    private readonly bool IsAside(SentenceStop stop)
    {
        const int LongestAside = 80;
        if (!stop.IsClosed || !Letters.IsQuoteMark(_text[stop.Close - 1]) || _text[stop.Next] != '(')
        {
            return false;
        }

        var reach = _text[stop.Next..Math.Min(_text.Length, stop.Next + LongestAside)];
        var close = reach.IndexOf(')');
        var end = stop.Next + close + 1;
        var next = SkipBlanks(IsDotAt(end) ? end + 1 : end);
        return close > 0 && (next == _text.Length || Letters.IsLineBreak(_text[next]));
    }

    private readonly bool EndsAfterMark(SentenceStop stop)
    {
        var isName = Is(WordBefore(stop.At), WordKinds.ShoutedName);
        if (StartsLower(stop))
        {
            return _rules.LowercaseStarts && !stop.IsClosed && !isName && !IsSaidBehind(stop);
        }

        return isName ? Is(WordFrom(stop.Word), WordKinds.Starter) : !stop.IsClosed || !IsReported(stop.Word);
    }

    /// <summary>Whether who said it follows, or a dash before it.</summary>
    private readonly bool IsSaidBehind(SentenceStop stop) => Letters.IsDash(_text[stop.Next]) || IsReported(stop.Word);

    /// <summary>
    /// Dots end a sentence before a capital, and before a letter of a script that has none (UAX 29, SB11); "I" says nothing,
    /// for it is a capital anywhere.
    /// </summary>
    private readonly bool EndsAfterDots(SentenceStop stop) =>
        stop.Word < _text.Length && !StartsLower(stop) && WordFrom(stop.Word) is not "I";

    private readonly bool EndsAfterDot(SentenceStop stop)
    {
        var word = WordBefore(stop.At);
        var first = stop.Word < _text.Length ? _text[stop.Word] : ' ';
        if (char.IsLower(first))
        {
            return !stop.IsClosed && ((_rules.LowercaseStarts && IsOrdinary(word)) || StartsBracketMarker(stop.Next));
        }

        var kinds = _rules.KindsOf(word);
        if (char.IsDigit(first))
        {
            const WordKinds WithNumber = WordKinds.Title | WordKinds.Abbreviation | WordKinds.BeforeNumber;
            return !kinds.HasAny(WithNumber) && !IsLetters(word) && !IsOrdinal(word, stop);
        }

        var opensSpanish = _text[stop.Next] is '¿' or '¡' && !kinds.HasAny(WordKinds.Title);
        return word.IsEmpty || opensSpanish || EndsBeforeCapital(word, kinds, stop);
    }

    private readonly bool EndsBeforeCapital(ReadOnlySpan<char> word, WordKinds kinds, SentenceStop stop)
    {
        if (kinds.HasAny(WordKinds.Title | WordKinds.Closing))
        {
            return kinds.HasAny(WordKinds.Closing);
        }

        var next = WordFrom(stop.Word);
        if (next.Length == 1 && IsDotAt(stop.Word + 1) && IsLetters(word))
        {
            return false;
        }

        if (IsClock(word))
        {
            return !IsHeadPhrase(stop.At) && !Is(next, WordKinds.AfterClock);
        }

        if (IsInitial(word, stop.At))
        {
            return Is(next, _rules.CarefulInitials && word[0] != 'I' ? WordKinds.Speaker : WordKinds.Starter);
        }

        if (kinds.HasAny(WordKinds.Abbreviation) || (word.Length > 1 && IsLetters(word)))
        {
            // A dash behind an abbreviation closes a dateline: WASHINGTON, D.C. – The president …
            return !Letters.IsDash(_text[stop.Next]) && Is(next, WordKinds.Starter) && !IsHeadPhrase(stop.At);
        }

        if (kinds.HasAny(WordKinds.BeforeNumber))
        {
            return !IsRoman(next) || (next is "I" && word is "No" or "no" or "NO");
        }

        return !IsOrdinal(word, stop) || Is(next, WordKinds.Starter);
    }
}
