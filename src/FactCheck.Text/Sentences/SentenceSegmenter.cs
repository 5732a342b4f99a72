namespace FactCheck.Text.Sentences;

/// <summary>Cuts a text into sentences.</summary>
/// <remarks>
/// Idea: one pass looks only at the characters that can end or begin a sentence (stops, line breaks, opening marks, list
/// markers); each is decided by what stands before it (abbreviation, initial, number, ordinal), behind it (closing marks,
/// white space, first word) and around it (quotation, bracket, list). Words are data: one file a language in
/// <c>Sentences/Languages</c>.
/// Unit: UTF-16 code units of the text as given. Time is linear: every look ahead or back has a fixed reach.
/// Specification: the rules of Unicode UAX 29, section 5 (sentence boundaries), refined by the customs of each language for
/// abbreviations, direct speech and lists.
/// Gives up: grammar. A sentence without a stop is only cut at line breaks, list markers and headings that show as such.
/// </remarks>
public static class SentenceSegmenter
{
    /// <summary>
    /// The sentences of <paramref name="text"/> in order, each without the white space around it; together with that white
    /// space they re-join to the text. A text of white space alone has none.
    /// </summary>
    /// <param name="text">Any text, changed in no way.</param>
    /// <param name="language">A BCP 47 tag such as "en" or "pt-BR"; guessed from the text when null or unknown.</param>
    public static IReadOnlyList<TextSpan> Split(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text, RulesOf(text, language));
    }

    /// <summary>The same, with what a desk knows beyond the language files.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, SegmentationOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return Split(text, options.Extend(RulesOf(text, options.Language)));
    }

    private static List<TextSpan> Split(string text, LanguageRules rules)
    {
        var scan = new SentenceScan(text, rules);
        return scan.Run();
    }

    private static LanguageRules RulesOf(string text, string? language) =>
        LanguageRules.Find(language) ?? LanguageRules.Of(LanguageGuess.Of(text));
}
