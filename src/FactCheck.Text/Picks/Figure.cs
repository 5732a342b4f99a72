namespace FactCheck.Text.Picks;

/// <summary>A number in a sentence with what it counts.</summary>
/// <param name="Span">From the first sign of the number, a currency sign included, to the end of its unit.</param>
/// <param name="Number">The number alone, without unit or currency sign.</param>
/// <param name="Value">Its value with multipliers worked in ("3 million" is 3,000,000); percent stay as written.</param>
/// <param name="Unit">The unit by one name for all its spellings ("kilometre"), the folded noun it counts, or empty.</param>
public sealed record Figure(TextSpan Span, TextSpan Number, double Value, string Unit);
