using System.Collections.Frozen;

namespace FactCheck.Text.Similarity;

/// <summary>
/// What claims in different languages can have in common: words of a small dictionary of news (<c>concepts.tsv</c>: English,
/// German, French, Spanish, Arabic, Hindi, Chinese), figures, and the consonants of names. Words are looked up as written, then
/// without what Arabic glues in front and what European languages put behind; Chinese by the longest entry that begins at a sign.
/// </summary>
internal static class CrossLanguage
{
    private const int FewestConsonants = 3;
    private const int LongestEntry = 12;
    private static readonly string[] ArabicPrefixes = ["وال", "بال", "لل", "ال", "و", "ب", "ل"];
    private static readonly string[] Endings =
    [
        "ements",
        "ement",
        "ungen",
        "iques",
        "ique",
        "isch",
        "ung",
        "ion",
        "en",
        "er",
        "es",
        "os",
        "as",
        "ات",
        "ين",
        "ون",
        "ية",
        "ة",
        "ों",
        "ें",
        "s",
        "e",
        "n",
        "o",
        "a",
        "ी",
        "े",
        "ा",
    ];
    private static readonly FrozenDictionary<string, int> Concepts = Read();

    /// <summary>The features of a text that stand above its language.</summary>
    public static List<ulong> Of(string text, List<ClaimTerm> terms)
    {
        var features = new List<ulong>();
        var words = new SentenceWords(text);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (WordLetters.IsUnspaced(word[0]))
            {
                i += AddUnspaced(features, text, words.SpanOf(i).Start);
            }
            else if (ConceptOf(word) is { } concept)
            {
                features.Add(FeatureHash.Add(21, (ulong)concept));
            }
            else if (
                word.Length > 0
                && (words.IsCapital(i) || word[0] > '\u02ff')
                && Consonants(Transliteration.ToLatin(word)) is { Length: >= FewestConsonants } key
            )
            {
                features.Add(FeatureHash.Add(22, FeatureHash.Of(key)));
            }
        }

        features.AddRange(
            terms
                .Where(term => term.Kind is TermKind.Figure or TermKind.Date)
                .Select(term => FeatureHash.Add(23, FeatureHash.Of(term.Stem)))
        );
        return features;
    }

    /// <summary>The consonants of a name with those that languages confuse made equal: "Clinton" and "klyntwn" are both "klntn".</summary>
    public static string Consonants(string latin)
    {
        Span<char> key = stackalloc char[LongestEntry];
        var length = 0;
        for (var i = 0; i < latin.Length && length < key.Length; i++)
        {
            var next = i + 1 < latin.Length ? latin[i + 1] : '\0';
            var consonant = latin[i] switch
            {
                'c' when next is 'e' or 'i' or 'y' => 's',
                'c' when next == 'h' => 's',
                'c' or 'q' or 'g' or 'x' or 'k' => 'k',
                's' or 'z' or 'j' => 's',
                'p' when next == 'h' => 'f',
                'b' or 'p' => 'b',
                'v' or 'f' => 'f',
                'd' or 't' => 't',
                'l' or 'r' or 'm' or 'n' => latin[i],
                _ => '\0',
            };
            if (consonant != '\0' && (length == 0 || key[length - 1] != consonant))
            {
                key[length++] = consonant;
            }
        }

        return key[..length].ToString();
    }

    private static int? ConceptOf(string word)
    {
        if (Concepts.TryGetValue(word, out var concept))
        {
            return concept;
        }

        foreach (var prefix in ArabicPrefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && WithoutEnding(word[prefix.Length..]) is { } bare)
            {
                return bare;
            }
        }

        return WithoutEnding(word);
    }

    private static int? WithoutEnding(string word)
    {
        if (Concepts.TryGetValue(word, out var concept))
        {
            return concept;
        }

        foreach (var ending in Endings)
        {
            if (
                word.Length > ending.Length + 2
                && word.EndsWith(ending, StringComparison.Ordinal)
                && Concepts.TryGetValue(word[..^ending.Length], out concept)
            )
            {
                return concept;
            }
        }

        return null;
    }

    // How many further signs the longest entry at this place takes.
    private static int AddUnspaced(List<ulong> features, string text, int start)
    {
        for (var length = Math.Min(6, text.Length - start); length > 0; length--)
        {
            if (Concepts.TryGetValue(text.Substring(start, length), out var concept))
            {
                features.Add(FeatureHash.Add(21, (ulong)concept));
                return length - 1;
            }
        }

        return 0;
    }

    private static FrozenDictionary<string, int> Read()
    {
        var concepts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (row, line) in EmbeddedTable.Lines("Similarity/concepts.tsv").Index())
        {
            foreach (
                var word in line.Split(
                    ['\t', '|', ','],
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            )
            {
                concepts.TryAdd(WordLetters.Fold(word), row);
            }
        }

        return concepts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
