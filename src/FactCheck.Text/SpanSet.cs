namespace FactCheck.Text;

/// <summary>Spans that are asked many times whether others touch them: kept in order, overlapping ones as one; answers in O(log n).</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> spans = [];

    /// <summary>A set of <paramref name="members"/> in any order; empty ones are left out.</summary>
    public SpanSet(IEnumerable<TextSpan> members)
    {
        foreach (var span in members.Where(span => !span.IsEmpty).Order())
        {
            if (spans.Count > 0 && spans[^1].Overlaps(span))
            {
                spans[^1] = new TextSpan(spans[^1].Start, Math.Max(spans[^1].End, span.End));
            }
            else
            {
                spans.Add(span);
            }
        }
    }

    /// <summary>Whether a member shares a code unit with <paramref name="span"/>.</summary>
    public bool Overlaps(TextSpan span) => First(span) is { } member && member.Overlaps(span);

    /// <summary>Whether <paramref name="span"/>, which is not empty, lies wholly inside a member.</summary>
    public bool Contains(TextSpan span) => First(span) is { } member && member.Contains(span);

    /// <summary>Whether a member holds the code unit at <paramref name="offset"/>.</summary>
    public bool Holds(int offset) => Overlaps(new TextSpan(offset, offset + 1));

    /// <summary>The first member that ends after the start of <paramref name="span"/>.</summary>
    private TextSpan? First(TextSpan span)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < spans.Count ? spans[low] : null;
    }
}
