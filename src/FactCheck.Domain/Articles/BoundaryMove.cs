using FactCheck.Domain.Claims;
using FactCheck.Domain.History;

namespace FactCheck.Domain.Articles;

/// <summary>What setting or taking away one boundary does: to the sentences, and to the spans of the claims in them.</summary>
/// <param name="Revision">The revision whose sentences they are.</param>
/// <param name="Paragraph">The index of their paragraph.</param>
/// <param name="Structure">What happens to the sentences: they are split or merged.</param>
/// <param name="Spans">What happens to claims whose spans do not stay as they are.</param>
public sealed record BoundaryMove(int Revision, int Paragraph, HistoryEvent Structure, IReadOnlyList<SpansMoved> Spans)
{
    /// <summary>The move that an entry of history tells of, or null when it tells of none.</summary>
    public static BoundaryMove? From(IReadOnlyList<HistoryEvent> events)
    {
        List<SpansMoved> spans = [.. events.OfType<SpansMoved>()];
        return events.FirstOrDefault(e => e is SentenceSplit or SentencesMerged) switch
        {
            SentenceSplit e => new BoundaryMove(e.Revision, e.Paragraph, e, spans),
            SentencesMerged e => new BoundaryMove(e.Revision, e.Paragraph, e, spans),
            _ => null,
        };
    }
}
