using FactCheck.Domain.Desks;
using FactCheck.Domain.History;

namespace FactCheck.Domain.Articles;

/// <summary>Whether a boundary between sentences may be set, taken away or put back, and why not.</summary>
public static class BoundaryRules
{
    /// <summary>Why the member may not split sentences, the place apart, or null.</summary>
    public static Refusal? WhyNotSplit(Member member) => DeskRules.WhyNotCheck(member);

    /// <summary>Why the member may not merge a sentence with the one after it, or null.</summary>
    /// <param name="paragraph">The index of its paragraph.</param>
    /// <param name="next">The index of the paragraph of the next sentence; null when there is none.</param>
    /// <param name="member">Who wants to.</param>
    public static Refusal? WhyNotMerge(int paragraph, int? next, Member member) =>
        DeskRules.WhyNotCheck(member)
        ?? (
            next is null ? new NoSentenceAfter()
            : next != paragraph ? new InAnotherParagraph()
            : null
        );

    /// <summary>Why the member may not take back what was done to a boundary, or null.</summary>
    /// <param name="move">What was done.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="revision">The newest revision.</param>
    /// <param name="since">What happened to the article since then, with who did it.</param>
    /// <param name="member">Who wants to.</param>
    public static Refusal? WhyNotUndo(
        BoundaryMove move,
        PersonId by,
        int revision,
        IEnumerable<(PersonId By, HistoryEvent Happened)> since,
        Member member
    )
    {
        if (DeskRules.WhyNotCheck(member) is { } refusal)
        {
            return refusal;
        }

        if (by != member.Person)
        {
            return new DoneBySomebodyElse(by);
        }

        if (move.Revision != revision)
        {
            return new TextIsAnother();
        }

        return since.Where(s => Holds(move, s.Happened)).Select(s => new WorkedOnSince(s.By)).FirstOrDefault();
    }

    // Whatever named the sentences would stand elsewhere; an approval given since would fall.
    private static bool Holds(BoundaryMove move, HistoryEvent since) =>
        since.Sentences.Intersect(move.Structure.Sentences).Any()
        || (since.Seals && move.Spans.Any(s => since.Claims.Contains(s.Claim)));
}
