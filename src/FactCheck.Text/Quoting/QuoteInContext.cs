namespace FactCheck.Text.Quoting;

/// <summary>How well the words of a quotation fit what a source says.</summary>
public enum QuoteFit
{
    /// <summary>Word for word, whatever quote marks, dashes, white space, accents and case.</summary>
    Found,

    /// <summary>Nearly: words differ, or parts stand in another order.</summary>
    Near,

    /// <summary>Nowhere.</summary>
    NotFound,
}

/// <summary>A stretch of a quotation that is quoted without a gap, and where the source has it.</summary>
/// <param name="Words">The words as they are quoted, without the marks around them.</param>
/// <param name="Fit">How well they fit.</param>
/// <param name="Source">The words of the source there; empty when they are not found.</param>
/// <param name="Span">Where those stand, in UTF-16 code units of the source's text; empty when they are not found.</param>
/// <param name="LeftOut">What the source says between the part before and this one, long ones cut in the middle; empty for the first.</param>
/// <param name="IsElsewhereToo">Whether another place fits about as well.</param>
public sealed record QuotedPart(
    string Words,
    QuoteFit Fit,
    string Source,
    TextSpan Span,
    string LeftOut,
    bool IsElsewhereToo
);

/// <summary>A quotation as a source has it, with what stands around it there; texts of the source, long ones cut.</summary>
/// <param name="Fit">How well the whole of it fits.</param>
/// <param name="Parts">Its parts, in the order in which they are quoted; none when there is no word in it.</param>
/// <param name="Before">The sentences before, in order.</param>
/// <param name="Lead">How the sentence begins in which it begins; empty when it begins with it.</param>
/// <param name="GoesOn">How the sentence goes on in which it ends; empty when no word follows in it.</param>
/// <param name="After">The sentences after, in order.</param>
/// <param name="EndsSpeech">Whether the source closes its quotation marks there and opens none again in that sentence.</param>
public sealed record QuoteInContext(
    QuoteFit Fit,
    IReadOnlyList<QuotedPart> Parts,
    IReadOnlyList<string> Before,
    string Lead,
    string GoesOn,
    IReadOnlyList<string> After,
    bool EndsSpeech
)
{
    /// <summary>Whether the speaker says more in the same sentence than is quoted.</summary>
    public bool SaysMore => GoesOn.Length > 0 && !EndsSpeech;
}
