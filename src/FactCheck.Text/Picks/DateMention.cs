namespace FactCheck.Text.Picks;

/// <summary>A date in a sentence; what it does not say is null.</summary>
/// <param name="Span">The words of the date.</param>
/// <param name="Year">The year; of a decade ("the 1990s") its first.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public sealed record DateMention(TextSpan Span, int? Year, int? Month, int? Day);
