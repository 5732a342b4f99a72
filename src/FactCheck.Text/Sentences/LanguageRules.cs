using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace FactCheck.Text.Sentences;

/// <summary>The words and customs of one language, read once from its file.</summary>
internal sealed class LanguageRules
{
    private const string Marks = ".!?…‥。！？．｡؟۔।॥။።፧։\n\r\u2028\u2029\u0085\v\f\"“”„«»‘'「『《（([)•⁃";

    private static readonly ConcurrentDictionary<string, LanguageRules?> Loaded = new(StringComparer.OrdinalIgnoreCase);
    private static readonly LanguageRules Plain = new(LanguageFile.Empty);

    private readonly LanguageFile _file;
    private readonly FrozenDictionary<string, WordKinds>.AlternateLookup<ReadOnlySpan<char>> _words;

    private LanguageRules(LanguageFile file)
    {
        _file = file;
        _words = file.Words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        ExtraStops = file.Setting("stops");
        Ordinals = file.Has("ordinals");
        LowercaseStarts = file.Has("lowercase-starts");
        InwardGuillemets = file.Has("inward-guillemets");
        Candidates = SearchValues.Create(Marks + ExtraStops);
    }

    /// <summary>The characters at which the scan stops to think.</summary>
    public SearchValues<char> Candidates { get; }

    /// <summary>Characters that end a sentence in this language only (the colon-like verchaket in Armenian).</summary>
    public string ExtraStops { get; }

    /// <summary>Whether a number with a full stop is an ordinal (German "am 5. Mai").</summary>
    public bool Ordinals { get; }

    /// <summary>Whether a full stop after an ordinary word ends a sentence even if the next word is in lower case.</summary>
    public bool LowercaseStarts { get; }

    /// <summary>Whether « closes and » opens (German print).</summary>
    public bool InwardGuillemets { get; }

    /// <summary>The rules for a BCP 47 tag, or null when the tag is null or there is no file for its language.</summary>
    public static LanguageRules? Find(string? tag)
    {
        if (string.IsNullOrEmpty(tag))
        {
            return null;
        }

        var end = tag.AsSpan().IndexOfAny('-', '_');
        var language = end < 0 ? tag : tag[..end];
        return language.Length > 8 ? null : Loaded.GetOrAdd(language, Load);
    }

    /// <summary>The rules for a language code; those without any words when it has no file.</summary>
    public static LanguageRules Of(string language) => Find(language) ?? Plain;

    /// <summary>What the file says about a word, spelt exactly so.</summary>
    public WordKinds KindsOf(ReadOnlySpan<char> word) =>
        _words.TryGetValue(word, out var kinds) ? kinds : WordKinds.None;

    /// <summary>These rules with more abbreviations.</summary>
    public LanguageRules With(IEnumerable<string> abbreviations) => new(_file.With(abbreviations));

    private static LanguageRules? Load(string language) =>
        LanguageFile.Read(language) is { } file ? new LanguageRules(file) : null;
}
