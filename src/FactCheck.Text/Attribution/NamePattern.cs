using System.Globalization;

namespace FactCheck.Text.Attribution;

/// <summary>
/// A name made ready for looking up: case, accents, kinds of apostrophe and white space are folded, and what case the text
/// must show is kept beside it ("who" is not WHO, "the sun" not The Sun, but "Buzzfeed" is BuzzFeed).
/// </summary>
internal sealed class NamePattern
{
    private enum Letters
    {
        Any,
        CapitalWords,
        Exact,
    }

    private const int LongestAcronym = 5;
    private readonly string name;
    private readonly Letters letters;

    private NamePattern(Outlet outlet, string name, Letters letters, bool needsSupport)
    {
        Outlet = outlet;
        this.name = name;
        this.letters = letters;
        NeedsSupport = needsSupport;
        Folded = WordLetters.Fold(name);
        FirstWord = Folded[..WordLetters.WordEnd(Folded, 0)];
    }

    public Outlet Outlet { get; }

    public bool NeedsSupport { get; }

    public string Folded { get; }

    public string FirstWord { get; }

    /// <summary>The patterns of an outlet: each name, a leading "The" left off where the rest says enough, each bare domain.</summary>
    public static IEnumerable<NamePattern> Of(Outlet outlet)
    {
        foreach (var known in outlet.Names)
        {
            yield return Of(outlet, known.Text, known.IsOrdinaryWord);
            if (known.Text.StartsWith("The ", StringComparison.Ordinal) && !known.IsOrdinaryWord)
            {
                var rest = known.Text[4..];
                yield return Of(outlet, rest, !rest.Contains(' ', StringComparison.Ordinal));
            }
        }

        foreach (var domain in outlet.Domains.Where(domain => !domain.Contains('/', StringComparison.Ordinal)))
        {
            yield return new NamePattern(outlet, domain, Letters.Any, needsSupport: false);
        }
    }

    /// <summary>The end of the name when it stands at <paramref name="start"/> of the text with whole words, or -1.</summary>
    public int MatchAt(string text, int start)
    {
        var at = start;
        for (var i = 0; i < Folded.Length; i++)
        {
            at = SkipInvisible(text, at);
            if (at == text.Length || WordLetters.Fold(text[at]) != Folded[i] || !LettersFit(i, text[at]))
            {
                return -1;
            }

            at++;
            while (Folded[i] == ' ' && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        at = SkipInvisible(text, at);
        return EndsWord(text, at) ? at : -1;
    }

    private static NamePattern Of(Outlet outlet, string name, bool isOrdinaryWord)
    {
        var isAcronym = name.Length <= LongestAcronym && !name.Any(char.IsLower);
        return new NamePattern(
            outlet,
            name,
            isOrdinaryWord || isAcronym ? Letters.Exact : Letters.CapitalWords,
            isOrdinaryWord
        );
    }

    private static int SkipInvisible(string text, int at)
    {
        while (
            at < text.Length
            && char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format
        )
        {
            at++;
        }

        return at;
    }

    private static bool EndsWord(string text, int end)
    {
        if (end == text.Length || WordLetters.IsUnspaced(text[end - 1]))
        {
            return true;
        }

        var dotGoesOn = text[end] == '.' && end + 1 < text.Length && char.IsLower(text[end + 1]);
        return !dotGoesOn && (!WordLetters.IsPart(text[end]) || WordLetters.IsUnspaced(text[end]));
    }

    private bool LettersFit(int i, char written)
    {
        var isFirst = i == 0;
        return letters switch
        {
            Letters.Any => true,
            Letters.Exact => isFirst && char.IsLower(name[i]) || char.IsUpper(name[i]) == char.IsUpper(written),
            _ => !char.IsUpper(name[i]) || char.IsUpper(written) || !(isFirst || name[i - 1] == ' '),
        };
    }
}
