namespace FactCheck.Text.Sentences;

/// <summary>What a desk adds to the rules of a language; one instance may be kept and used by many threads.</summary>
public sealed class SegmentationOptions
{
    private readonly Lock _gate = new();
    private (LanguageRules Plain, LanguageRules Extended)? _last;

    /// <summary>A BCP 47 tag such as "en" or "pt-BR"; guessed from each text when null or unknown.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Abbreviations, with or without their last full stop, that do not end a sentence unless a word follows that commonly
    /// begins one. Written in lower case they also hold for capitals.
    /// </summary>
    public IReadOnlyCollection<string> Abbreviations { get; init; } = [];

    internal LanguageRules Extend(LanguageRules plain)
    {
        if (Abbreviations.Count == 0)
        {
            return plain;
        }

        lock (_gate)
        {
            if (_last is not { } last || last.Plain != plain)
            {
                _last = last = (plain, plain.With(Abbreviations));
            }

            return last.Extended;
        }
    }
}
