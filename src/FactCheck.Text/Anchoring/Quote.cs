namespace FactCheck.Text.Anchoring;

/// <summary>
/// A place in a text said by its words, as a W3C TextQuoteSelector says it (Web Annotation Data Model, section 4.2.4):
/// the words themselves and what stands right before and right after them. Any of the three may be empty.
/// </summary>
public sealed record Quote(string Exact, string Prefix, string Suffix);
