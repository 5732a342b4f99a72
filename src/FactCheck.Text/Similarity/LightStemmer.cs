namespace FactCheck.Text.Similarity;

/// <summary>
/// Takes the commonest English endings off a folded word (plural, possessive, past, participle, adverb), never so far that
/// fewer than three letters stay; "companies" and "company" become one, "universe" and "university" stay two.
/// </summary>
internal static class LightStemmer
{
    private const int Shortest = 3;

    // Ending, what stands in its place, fewest letters before it; the first that fits is taken.
    private static readonly (string Ending, string Instead, int Before)[] Rules =
    [
        ("'s", "", 2),
        ("s'", "", 3),
        ("sses", "ss", 1),
        ("ies", "y", 2),
        ("ied", "y", 2),
        ("ves", "f", 2),
        ("ches", "ch", 2),
        ("shes", "sh", 2),
        ("xes", "x", 2),
        ("ingly", "", 3),
        ("edly", "", 3),
        ("ically", "ic", 2),
        ("ily", "y", 3),
        ("ly", "", 4),
        ("ness", "", 4),
        ("ings", "", 3),
        ("ing", "", 3),
        ("ers", "", 4),
        ("ors", "", 4),
        ("ed", "", 3),
        ("er", "", 4),
        ("or", "", 5),
        ("es", "", 3),
        ("e", "", 4),
    ];

    /// <summary>The stem of <paramref name="word"/>; a word with a digit or of fewer than four letters is its own.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= Shortest || word.Any(char.IsDigit))
        {
            return word;
        }

        foreach (var (ending, instead, before) in Rules)
        {
            if (word.Length >= ending.Length + before && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Undouble(string.Concat(word.AsSpan(0, word.Length - ending.Length), instead));
            }
        }

        var isPlural = word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
        return isPlural ? Trim(word[..^1]) : word;
    }

    private static string Trim(string word) => word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;

    // "stopped" and "stop".
    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1]
        : stem.Length > 4 && stem[^1] == 'e' ? stem[..^1]
        : stem;
}
