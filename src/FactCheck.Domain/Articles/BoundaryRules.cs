using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Articles;

/// <summary>Whether a boundary between sentences may be set or taken away, and why not.</summary>
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
}
