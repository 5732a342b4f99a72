namespace FactCheck.Text.Anchoring;

/// <summary>A place that a quote might have: how many letters differ there, and its score from 0 to 1.</summary>
internal readonly record struct QuotePlace(TextSpan Span, int Distance, double Score)
{
    private const double Equal = 1e-9;

    /// <summary>Whether this place is to be preferred: by score, then by nearness to the hint, then by being first.</summary>
    public bool IsBetterThan(QuotePlace other, TextSpan? hint)
    {
        if (Math.Abs(Score - other.Score) > Equal)
        {
            return Score > other.Score;
        }

        var (near, otherNear) = hint is { } h
            ? (Math.Abs(Span.Start - h.Start), Math.Abs(other.Span.Start - h.Start))
            : (Span.Start, other.Span.Start);
        return near < otherNear;
    }
}
