using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace FactCheck.Text.Sentences;

/// <summary>The words and customs of one language, read once from its file.</summary>
internal sealed class LanguageRules
{
    private const string Marks = ".!?…‥。！？．｡؟۔।॥။።፧։\n\r\u2028\u2029\u0085\v\f\"“”„«»‘’'「『《（([);>•⁃";

    private const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽ";

    private static readonly ConcurrentDictionary<string, LanguageRules?> Loaded = new(StringComparer.OrdinalIgnoreCase);
    private static readonly LanguageRules Plain = new(LanguageFile.Empty);

    private readonly LanguageFile _file;
    private readonly FrozenDictionary<string, WordKinds>.AlternateLookup<ReadOnlySpan<char>> _words;

    private LanguageRules(LanguageFile file)
    {
        _file = file;
        _words = file.Words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        ExtraStops = file.Setting("stops");
        WholeQuotations = file.Setting("whole-quotations", "\"'“„«»‘「『《");
        CommaWithoutStops = file.Setting("comma-without-stops");
        Particles = file.Setting("particles");
        SignsOfSaying = SearchValues.Create(file.Setting("signs-of-saying"));
        Ordinals = file.Has("ordinals");
        LowercaseStarts = file.Has("lowercase-starts");
        InwardGuillemets = file.Has("inward-guillemets");
        ColonQuotation = file.Has("colon-quotation");
        LabelColon = file.Has("label-colon");
        SemicolonCapital = file.Has("semicolon-capital");
        DotsNeverEnd = file.Has("dots-never-end");
        CarefulInitials = file.Has("careful-initials");
        HeadingAfterName = file.Has("heading-after-name", "yes");
        HeadingBeforeName = file.Has("heading-before-name");
        var marks = Marks + ExtraStops + CommaWithoutStops + (ColonQuotation || LabelColon ? ":" : "");
        Candidates = SearchValues.Create(marks);
        var hasHeadings = file.Words.Values.Any(kinds => kinds.HasAny(WordKinds.AfterHeading));
        CandidatesAfterHeading = hasHeadings ? SearchValues.Create(marks + Capitals) : Candidates;
    }

    /// <summary>The characters at which the scan stops to think.</summary>
    public SearchValues<char> Candidates { get; }

    /// <summary>The same and the capitals, for the first part of a sentence, which may be a heading without a stop.</summary>
    public SearchValues<char> CandidatesAfterHeading { get; }

    /// <summary>Characters that end a sentence in this language only (the colon typed for the Armenian full stop).</summary>
    public string ExtraStops { get; }

    /// <summary>The opening marks of quotations that are kept whole.</summary>
    public string WholeQuotations { get; }

    /// <summary>The comma that ends a sentence in a line without any stop (Arabic), or nothing.</summary>
    public string CommaWithoutStops { get; }

    /// <summary>Particles that, glued to a quotation, go on with the sentence (Japanese).</summary>
    public string Particles { get; }

    /// <summary>Signs by which a verb of saying behind a quotation is known (Chinese).</summary>
    public SearchValues<char> SignsOfSaying { get; }

    /// <summary>Whether a number with a full stop is an ordinal (German "am 5. Mai").</summary>
    public bool Ordinals { get; }

    /// <summary>Whether a full stop after an ordinary word ends a sentence even if the next word is in lower case.</summary>
    public bool LowercaseStarts { get; }

    /// <summary>Whether « closes and » opens (German print).</summary>
    public bool InwardGuillemets { get; }

    /// <summary>Whether a quotation after a colon is a sentence of its own.</summary>
    public bool ColonQuotation { get; }

    /// <summary>Whether a label of one to three words with a colon at the beginning of a line stands alone.</summary>
    public bool LabelColon { get; }

    /// <summary>Whether any capital behind a semicolon begins a sentence; elsewhere only a word that commonly does.</summary>
    public bool SemicolonCapital { get; }

    /// <summary>Whether dots are only pauses and never end a sentence.</summary>
    public bool DotsNeverEnd { get; }

    /// <summary>Whether a single letter ends a sentence only before a pronoun or article: "in X. If X" is one sentence.</summary>
    public bool CarefulInitials { get; }

    /// <summary>Whether a heading may end in a name; not where names may be words that begin sentences (English "Mr He said").</summary>
    public bool HeadingAfterName { get; }

    /// <summary>Whether the word after a heading may be followed by a name (Portuguese "O Santos").</summary>
    public bool HeadingBeforeName { get; }

    /// <summary>The rules for a BCP 47 tag, or null when the tag is null or there is no file for its language.</summary>
    public static LanguageRules? Find(string? tag)
    {
        if (string.IsNullOrEmpty(tag))
        {
            return null;
        }

        var end = tag.AsSpan().IndexOfAny('-', '_');
        var language = end < 0 ? tag : tag[..end];
        return LanguageFile.Languages.Contains(language) ? Loaded.GetOrAdd(language, Load) : null;
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
