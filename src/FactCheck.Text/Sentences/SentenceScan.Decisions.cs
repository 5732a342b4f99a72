namespace FactCheck.Text.Sentences;

/// <summary>Whether a stop ends the sentence.</summary>
internal ref partial struct SentenceScan
{
    private readonly bool Ends(SentenceStop stop)
    {
        if (stop.Shape == StopShape.Plain)
        {
            return true;
        }

        if (!stop.HasGap)
        {
            return EndsWithoutGap(stop);
        }

        return stop.Shape switch
        {
            StopShape.Mark => EndsAfterMark(stop),
            StopShape.Dots => !StartsLower(stop),
            _ => EndsAfterDot(stop),
        };
    }

    private readonly bool StartsLower(SentenceStop stop) => stop.Word < _text.Length && char.IsLower(_text[stop.Word]);

    private readonly bool EndsAfterMark(SentenceStop stop)
    {
        var isName = Is(WordBefore(stop.At), WordKinds.ShoutedName);
        if (StartsLower(stop))
        {
            return _rules.LowercaseStarts && !stop.IsClosed && !isName && !IsReported(stop.Word);
        }

        return isName ? Is(WordFrom(stop.Word), WordKinds.Starter) : !stop.IsClosed || !IsReported(stop.Word);
    }

    private readonly bool EndsAfterDot(SentenceStop stop)
    {
        var word = WordBefore(stop.At);
        var first = stop.Word < _text.Length ? _text[stop.Word] : ' ';
        if (char.IsLower(first))
        {
            return _rules.LowercaseStarts && !stop.IsClosed && IsOrdinary(word);
        }

        var kinds = _rules.KindsOf(word);
        if (char.IsDigit(first))
        {
            const WordKinds WithNumber = WordKinds.Title | WordKinds.Abbreviation | WordKinds.BeforeNumber;
            return !kinds.HasAny(WithNumber) && !IsLetters(word) && !IsOrdinal(word, stop);
        }

        return word.IsEmpty || EndsBeforeCapital(word, kinds, stop);
    }

    private readonly bool EndsBeforeCapital(ReadOnlySpan<char> word, WordKinds kinds, SentenceStop stop)
    {
        if (kinds.HasAny(WordKinds.Title))
        {
            return false;
        }

        var next = WordFrom(stop.Word);
        if (word.Length == 1 && char.IsLetter(word[0]) && !Letters.IsUncased(word[0]))
        {
            return Is(next, word[0] == 'I' ? WordKinds.Starter : WordKinds.Speaker);
        }

        if (kinds.HasAny(WordKinds.Abbreviation) || IsLetters(word))
        {
            var nextKinds = _rules.KindsOf(next);
            var starts = nextKinds.HasAny(WordKinds.Starter) || (nextKinds.HasAny(WordKinds.Title) && IsClock(word));
            return starts && !IsHeadPhrase(stop.At);
        }

        if (kinds.HasAny(WordKinds.BeforeNumber))
        {
            return !IsRoman(next);
        }

        return !IsOrdinal(word, stop) || Is(next, WordKinds.Starter);
    }

    /// <summary>A stop with no white space behind: only where two sentences run together ("world.Today is").</summary>
    private readonly bool EndsWithoutGap(SentenceStop stop)
    {
        if (stop.Next >= _text.Length || stop.IsClosed && stop.Shape == StopShape.Dots)
        {
            return false;
        }

        var after = WordFrom(stop.Next);
        if (stop.Shape == StopShape.Dot && char.IsAsciiDigit(_text[stop.Next]))
        {
            return IsNoteNumber(stop);
        }

        if (after.Length < 2 || !char.IsUpper(after[0]) || !char.IsLower(after[1]) || IsAddress(stop.At))
        {
            return false;
        }

        var end = stop.Next + after.Length;
        if (end < _text.Length && _text[end] == '.' && IsWordAt(end + 1) && !char.IsUpper(_text[end + 1]))
        {
            return false;
        }

        var before = WordBefore(stop.At);
        return stop.Shape switch
        {
            StopShape.Dot when before.Length > 1 && char.IsAsciiDigit(before[^1]) => Is(after, WordKinds.Starter),
            StopShape.Dot => before.Length > 1 && char.IsLower(before[^1]) && IsOrdinary(before),
            StopShape.Mark => before.Length > 1,
            _ => false,
        };
    }

    /// <summary>A note number glued to the stop: "(1987).1 According".</summary>
    private readonly bool IsNoteNumber(SentenceStop stop)
    {
        var end = stop.Next;
        while (end < _text.Length && end < stop.Next + 4 && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        var isAfterWord = stop.At > 0 && (char.IsLower(_text[stop.At - 1]) || Letters.IsCloser(_text[stop.At - 1]));
        return isAfterWord
            && end + 1 < _text.Length
            && end < stop.Next + 4
            && char.IsWhiteSpace(_text[end])
            && char.IsUpper(_text[end + 1]);
    }
}
