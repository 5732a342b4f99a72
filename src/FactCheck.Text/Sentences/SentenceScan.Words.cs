namespace FactCheck.Text.Sentences;

/// <summary>The words before and behind a stop.</summary>
internal ref partial struct SentenceScan
{
    /// <summary>Abbreviations are short: words are read no further than this, which bounds the time.</summary>
    private const int LongestWord = 24;

    /// <summary>The word of this sentence that ends at an offset, with its inner full stops ("e.g", "U.S"); may be empty.</summary>
    private readonly ReadOnlySpan<char> WordBefore(int end) => WordIn(end, _start);

    private readonly ReadOnlySpan<char> WordIn(int end, int first)
    {
        var start = end;
        var limit = Math.Max(first, end - LongestWord);
        while (start > limit && IsInWord(_text[start - 1]))
        {
            start--;
        }

        while (start < end && _text[start] is '.' or '-' or '’' or '\'')
        {
            start++;
        }

        var word = _text[start..end];
        var elision = word.LastIndexOfAny('\'', '’') + 1;
        return elision > 0 && _rules.KindsOf(word[elision..]) is not WordKinds.None ? word[elision..] : word;
    }

    private readonly ReadOnlySpan<char> WordFrom(int start)
    {
        var end = start;
        var limit = Math.Min(_text.Length, start + LongestWord);
        while (end < limit && Letters.IsWordUnit(_text[end]))
        {
            end++;
        }

        return _text[start..end];
    }

    private static bool IsInWord(char unit) =>
        Letters.IsWordUnit(unit) || unit is '.' or '-' or '’' or '\'' or '&' or '%' or '°' or '/';

    private readonly bool Is(ReadOnlySpan<char> word, WordKinds kind) => _rules.KindsOf(word).HasAny(kind);

    /// <summary>A word of no special kind, long enough not to be an unknown abbreviation.</summary>
    private readonly bool IsOrdinary(ReadOnlySpan<char> word) =>
        word.Length > 1
        && word.IndexOf('.') < 0
        && !IsConsonants(word)
        && !IsAbbreviation(word)
        && !IsAbbreviation(word.TrimStart("0123456789"));

    private readonly bool IsAbbreviation(ReadOnlySpan<char> word) =>
        _rules.KindsOf(word).HasAny(WordKinds.Abbreviation | WordKinds.Title | WordKinds.BeforeNumber);

    /// <summary>Latin small letters without a vowel: an abbreviation, even if no list has it (mgmt., pkg.).</summary>
    private static bool IsConsonants(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('a', 'z') && !word.ContainsAny(Letters.Vowels);

    /// <summary>Single letters with full stops between them, such as "U.S", "a.m" or "J.-P"; the last stop is not there.</summary>
    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        var letters = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '-' && i > 0 && word[i - 1] == '.')
            {
                continue;
            }

            var isLetterNext = i == 0 || word[i - 1] is '.' or '-';
            if (isLetterNext ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }

            letters += isLetterNext ? 1 : 0;
        }

        return letters > 0 && word[^1] != '.';
    }

    /// <summary>A letter that stands alone, not the last one of an address or formula ("a=c.").</summary>
    private readonly bool IsInitial(ReadOnlySpan<char> word, int end)
    {
        if (word.Length != 1 || !char.IsLetter(word[0]) || Letters.IsUncased(word[0]))
        {
            return false;
        }

        var before = end > _start + 1 ? _text[end - 2] : ' ';
        return char.IsWhiteSpace(before) || Letters.IsOpener(before) || Letters.IsDash(before) || before is '’' or '.';
    }

    private static bool IsClock(ReadOnlySpan<char> word) =>
        word.Length == 3 && word[0] is 'a' or 'A' or 'p' or 'P' && word[2] is 'm' or 'M';

    /// <summary>A number whose full stop makes it an ordinal in this language ("am 5. Mai", "Karl V."); years and amounts are none.</summary>
    private readonly bool IsOrdinal(ReadOnlySpan<char> word, SentenceStop stop)
    {
        if (!_rules.Ordinals || word.IsEmpty || stop.IsClosed)
        {
            return false;
        }

        return IsRoman(word) || (word.Length <= 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]));
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 0 && !word.ContainsAnyExcept("IVXLC");

    /// <summary>Whether a clause such as "he shouted" or "Mr. Hale asked" begins here.</summary>
    private readonly bool IsReported(int at)
    {
        for (var words = 0; words < 3 && at < _text.Length; words++)
        {
            var word = WordFrom(at);
            if (word.IsEmpty)
            {
                return false;
            }

            var kinds = _rules.KindsOf(word);
            if (kinds.HasAny(WordKinds.Reporting))
            {
                return words > 0 || IsSpeakerBehind(at + word.Length);
            }

            at += word.Length;
            at += at < _text.Length && _text[at] == '.' && kinds.HasAny(WordKinds.Title) ? 1 : 0;
            if (at >= _text.Length || !char.IsWhiteSpace(_text[at]))
            {
                return false;
            }

            at++;
        }

        return false;
    }

    /// <summary>Whether a verb that comes first is followed by who speaks: "said Hansen", "asked the judge".</summary>
    private readonly bool IsSpeakerBehind(int at)
    {
        var next = SkipBlanks(at);
        return next < _text.Length && (char.IsUpper(_text[next]) || Is(WordFrom(next), WordKinds.Speaker));
    }

    /// <summary>Whether the sentence so far is a phrase such as "At 5 a.m", which a subject must follow.</summary>
    private readonly bool IsHeadPhrase(int end)
    {
        const int LongestHeadPhrase = 24;
        return end - _start <= LongestHeadPhrase && Is(WordFrom(WordAfter(_start)), WordKinds.Preposition);
    }
}
