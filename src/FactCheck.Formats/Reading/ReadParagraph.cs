using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Reading;

/// <summary>A paragraph as a reader found it, before the rules for pages have said what it is.</summary>
/// <param name="Text">On one line, clean and trimmed, never blank.</param>
/// <param name="Known">Its kind where the markup names it, or null where the words must tell.</param>
internal readonly record struct ReadParagraph(string Text, ParagraphKind? Known = null);
