using System.Collections.Frozen;

namespace FactCheck.Text.Sentences;

/// <summary>
/// A language file: lines of words under headings in brackets, <c>#</c> begins a comment. An abbreviation is written with
/// or without its last full stop. A word in lower case also holds with a capital, or all in capitals; one with a capital
/// holds only so, or all in capitals.
/// </summary>
internal sealed class LanguageFile
{
    private static readonly FrozenDictionary<string, WordKinds> Headings = new Dictionary<string, WordKinds>(
        StringComparer.Ordinal
    )
    {
        ["abbreviations"] = WordKinds.Abbreviation,
        ["titles"] = WordKinds.Title,
        ["before numbers"] = WordKinds.BeforeNumber,
        ["starters"] = WordKinds.Starter,
        ["reporting verbs"] = WordKinds.Reporting,
        ["speakers"] = WordKinds.Speaker,
        ["names with a mark"] = WordKinds.ShoutedName,
        ["prepositions"] = WordKinds.Preposition,
        ["headings"] = WordKinds.AfterHeading,
        ["closing"] = WordKinds.Closing,
        ["after clocks"] = WordKinds.AfterClock,
        ["common"] = WordKinds.Common,
        ["never last"] = WordKinds.NeverLast,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string Prefix = "FactCheck.Text.Sentences.Languages.";

    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);

    private LanguageFile() { }

    /// <summary>The codes of all languages that have a file.</summary>
    public static FrozenSet<string> Languages { get; } =
        typeof(LanguageFile)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^".txt".Length])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static LanguageFile Empty { get; } = new();

    /// <summary>Every word in each spelling that counts.</summary>
    public Dictionary<string, WordKinds> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The file of a language, or null when there is none.</summary>
    /// <exception cref="InvalidDataException">The file has a heading that means nothing.</exception>
    public static LanguageFile? Read(string language)
    {
        if (!Languages.Contains(language))
        {
            return null;
        }

        var file = new LanguageFile();
        foreach (var (heading, line) in Lines(language))
        {
            file.Take(heading, line);
        }

        return file;
    }

    /// <summary>The words under one heading of a language's file as they are written, without their other spellings.</summary>
    public static IEnumerable<string> WordsUnder(string heading, string language) =>
        Lines(language).Where(line => line.Heading == heading).SelectMany(line => SplitWords(line.Text));

    public string Setting(string name, string otherwise = "") => _settings.GetValueOrDefault(name, otherwise);

    public bool Has(string name, string otherwise = "no") => Setting(name, otherwise) == "yes";

    /// <summary>A copy with more abbreviations.</summary>
    public LanguageFile With(IEnumerable<string> abbreviations)
    {
        var copy = new LanguageFile();
        foreach (var (word, kinds) in Words)
        {
            copy.Words[word] = kinds;
        }

        foreach (var (name, value) in _settings)
        {
            copy._settings[name] = value;
        }

        foreach (var abbreviation in abbreviations)
        {
            copy.AddSpellings(abbreviation.Trim(), WordKinds.Abbreviation);
        }

        return copy;
    }

    private static IEnumerable<(string Heading, string Text)> Lines(string language)
    {
        using var reader = new StreamReader(
            EmbeddedTable.Open($"Sentences/Languages/{language.ToLowerInvariant()}.txt")
        );
        var heading = "";
        while (reader.ReadLine() is { } line)
        {
            var text = line.Split('#')[0].Trim();
            if (text.StartsWith('[') && text.EndsWith(']'))
            {
                heading = text[1..^1];
            }
            else if (text.Length > 0)
            {
                yield return (heading, text);
            }
        }
    }

    private static string[] SplitWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private void Take(string heading, string line)
    {
        if (heading == "settings")
        {
            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length == 2)
            {
                _settings[parts[0]] = parts[1];
            }

            return;
        }

        var kind = Headings.TryGetValue(heading, out var known)
            ? known
            : throw new InvalidDataException($"The heading [{heading}] means nothing.");
        foreach (var word in SplitWords(line))
        {
            AddSpellings(word, kind);
        }
    }

    private void AddSpellings(string written, WordKinds kind)
    {
        var word = written.EndsWith('.') ? written[..^1] : written;
        if (word.Length == 0)
        {
            return;
        }

        Add(word, kind);
        Add(char.ToUpperInvariant(word[0]) + word[1..], kind);
        Add(word.ToUpperInvariant(), kind);
    }

    private void Add(string word, WordKinds kind) => Words[word] = Words.GetValueOrDefault(word) | kind;
}
