namespace FactCheck.Text.Sentences;

/// <summary>Stops without white space behind them.</summary>
internal ref partial struct SentenceScan
{
    /// <summary>Only where two sentences run together ("It closed.Nobody came") does such a stop end anything.</summary>
    private readonly bool EndsWithoutGap(SentenceStop stop)
    {
        if (stop.Next >= _text.Length)
        {
            return false;
        }

        var first = _text[stop.Next];
        if (
            stop.Shape == StopShape.Mark
            && (Letters.IsUncased(first) || (IsDigitAt(stop.Next) && IsUncasedAt(stop.At - 1)))
        )
        {
            return !stop.IsClosed;
        }

        if (stop.Shape == StopShape.Dot && char.IsAsciiDigit(first))
        {
            return false;
        }

        var before = WordBefore(stop.At);
        var after = WordFrom(stop.Next);
        if (before.IsEmpty || after.IsEmpty || stop.IsClosed)
        {
            return false;
        }

        return stop.Shape switch
        {
            StopShape.Dot => EndsBeforeGluedWord(before, after, stop.Next + after.Length),
            StopShape.Dots => !_rules.DotsNeverEnd && before.Length > 1 && IsCapitalised(after) && after is not "I",
            _ => before.Length > 1 && (IsCapitalised(after) || (_rules.LowercaseStarts && char.IsLower(first))),
        };
    }

    /// <summary>
    /// Whether the sentence goes on behind a quotation that ends in a stop: a Japanese particle, or a Chinese verb of saying
    /// within the next few characters.
    /// </summary>
    private readonly bool GoesOnAfterQuotation(SentenceStop stop)
    {
        const int Reach = 8;
        if (!stop.IsClosed || stop.HasGap || stop.Close >= _text.Length || !Letters.IsQuoteMark(_text[stop.Close - 1]))
        {
            return false;
        }

        var rest = _text[stop.Close..Math.Min(_text.Length, stop.Close + Reach)];
        var pause = rest.IndexOfAny("，。、：");
        if (pause >= 0 && rest[pause] == '：')
        {
            // Who is named before a colon speaks next.
            return false;
        }

        rest = pause < 0 ? rest : rest[..pause];
        var isParticle = _rules.Particles.Contains(rest.Length > 0 ? rest[0] : '\0', StringComparison.Ordinal);
        var isWord =
            rest.Length > 1
            && rest[0] == 'と'
            && rest[1] is 'て' or 'こ' or 'き' or 'く' or 'も' or 'に' or 'り' or 'う';
        return (isParticle && !isWord) || rest.ContainsAny(_rules.SignsOfSaying);
    }

    private readonly bool EndsBeforeGluedWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after, int end)
    {
        if (end < _text.Length && _text[end] == '.' && IsWordAt(end + 1) && !char.IsUpper(_text[end + 1]))
        {
            return false;
        }

        var isStarter = Is(after, WordKinds.Starter);
        var isAlone = end < _text.Length && char.IsWhiteSpace(_text[end]);
        if (!IsCapitalised(after) && !(isAlone && (isStarter || (after.Length > 1 && IsRoman(after)))))
        {
            return false;
        }

        if (before.Length > 1 && char.IsAsciiDigit(before[^1]))
        {
            return isStarter;
        }

        return before.Length > 1 && char.IsLower(before[^1]) && IsOrdinary(before) && !IsDomain(after);
    }

    private readonly bool IsUncasedAt(int at) => at >= 0 && Letters.IsUncased(_text[at]);

    private static bool IsCapitalised(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    /// <summary>The last part of a site's name written with a capital ("Newsfeed.Com").</summary>
    private static bool IsDomain(ReadOnlySpan<char> word) =>
        word is "Com" or "Net" or "Org" or "Edu" or "Gov" or "Info" or "Js";

    /// <summary>The end of a note number glued to the stop: "(2004).1 Others".</summary>
    private readonly int NoteNumberEnd(int at)
    {
        var end = at;
        while (end < _text.Length && end < at + 4 && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        var isAfterWord = at > 1 && (char.IsLower(_text[at - 2]) || Letters.IsCloser(_text[at - 2]));
        var isNote = end > at && end < at + 4 && end + 1 < _text.Length;
        return isAfterWord && isNote && char.IsWhiteSpace(_text[end]) && char.IsUpper(_text[end + 1]) ? end : at;
    }
}
