using System.Collections.Immutable;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Verdicts;

/// <summary>What may be done with a verdict, by whom, and why not.</summary>
public static class VerdictRules
{
    /// <summary>The longest reasoning or reason, in characters.</summary>
    public const int TextLimit = 20_000;

    private static readonly ImmutableArray<WorkStatus> Submittable =
    [
        WorkStatus.Open,
        WorkStatus.InProgress,
        WorkStatus.Returned,
        WorkStatus.NeedsRecheck,
    ];

    private static readonly ImmutableArray<WorkStatus> Returnable = [WorkStatus.Submitted, WorkStatus.Approved];

    /// <summary>Why the member may not set this conclusion, or null.</summary>
    public static Refusal? WhyNotConclude(ClaimFacts facts, Conclusion conclusion, Member member) =>
        ClaimRules.WhyNotChange(facts, member)
        ?? FieldRules.WhyNot(conclusion.Reasoning, TextLimit, nameof(conclusion.Reasoning));

    /// <summary>
    /// Why the member may not set this conclusion by itself, or null: a quotation is right only when it was seen in its context.
    /// </summary>
    public static Refusal? WhyNotSet(ClaimFacts facts, Conclusion conclusion, Member member) =>
        WhyNotConclude(facts, conclusion, member) ?? WhyNotUnseen(facts, conclusion);

    /// <summary>
    /// Why the member may not tick the claim off as right, or null. What was handed to an editor is not changed in passing.
    /// </summary>
    public static Refusal? WhyNotTick(ClaimFacts facts, Conclusion before, Conclusion tick, Member member) =>
        WhyNotConclude(facts, tick, member)
        ?? WhyNotStatus(facts, Submittable)
        ?? tick.WhyNotReplace(facts.Conclusion, before);

    /// <summary>
    /// Why the member may not tick the claim off together with others on one source, or null: a source that says something else
    /// of it is looked at by itself.
    /// </summary>
    public static Refusal? WhyNotTickOn(
        ClaimFacts facts,
        RestingOn source,
        Conclusion before,
        Conclusion tick,
        Member member
    ) =>
        WhyNotTick(facts, before, tick, member)
        ?? facts
            .Evidence.Where(e => e.Survivor == source.Source && e.Stance is not Stance.Supports)
            .Select(e => new SourceSaysOtherwise(e.Stance))
            .FirstOrDefault()
        ?? QuoteRules.WhyNotRest(facts.Quotations, facts.Evidence, source, null);

    /// <summary>Why the member may not submit the verdict, or null.</summary>
    public static Refusal? WhyNotSubmit(ClaimFacts facts, Member member) =>
        ClaimRules.WhyNotChange(facts, member) ?? WhyNotStatus(facts, Submittable) ?? WhyNotComplete(facts);

    /// <summary>
    /// Why the member may not approve the verdict, or null. Four eyes: nobody who changed anything it rests on since the last
    /// seal can approve it.
    /// </summary>
    public static Refusal? WhyNotApprove(ClaimFacts facts, Member member) =>
        DeskRules.WhyNotEdit(member)
        ?? WhyNotStatus(facts, [WorkStatus.Submitted])
        ?? WhyNotComplete(facts)
        ?? (facts.TouchedBy.Contains(member.Person) ? new NeedsSecondPerson(facts.TouchedBy) : null);

    /// <summary>Why the member may not return the verdict, the reason apart, or null.</summary>
    public static Refusal? WhyNotReturn(ClaimFacts facts, Member member) =>
        DeskRules.WhyNotEdit(member) ?? WhyNotStatus(facts, Returnable);

    /// <summary>Why this is no reason to return a verdict with, or null.</summary>
    public static Refusal? WhyNotReason(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? new NeedsReason() : FieldRules.WhyNot(reason, TextLimit, "Reason");

    private static Refusal? WhyNotStatus(ClaimFacts facts, ImmutableArray<WorkStatus> needed) =>
        needed.Contains(facts.Status) ? null : new WrongStatus(facts.Status, needed);

    private static Refusal? WhyNotComplete(ClaimFacts facts)
    {
        if (facts.Conclusion.Outcome is not { } outcome)
        {
            return new NeedsOutcome();
        }

        if (!facts.Conclusion.IsPlainTick && string.IsNullOrWhiteSpace(facts.Conclusion.Reasoning))
        {
            return new NeedsReasoning(outcome);
        }

        if (facts.Conclusion.IsPlainTick && !facts.Evidence.Any(e => e.Stance is Stance.Supports))
        {
            return new NeedsSupport(outcome);
        }

        return outcome is Outcome.OnAuthor or Outcome.NotConfirmed || facts.Evidence.Length > 0
            ? WhyNotUnseen(facts, facts.Conclusion)
            : new NeedsEvidence(outcome);
    }

    private static Refusal? WhyNotUnseen(ClaimFacts facts, Conclusion conclusion) =>
        conclusion.IsPlainTick ? QuoteRules.WhyNotRest(facts.Quotations, facts.Evidence) : null;
}
