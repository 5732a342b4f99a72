using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Claims;

/// <summary>What may be done with a claim apart from its verdict, and why not.</summary>
public static class ClaimRules
{
    /// <summary>The longest wording or claimant, in characters.</summary>
    public const int FieldLimit = 2_000;

    /// <summary>Why the claim may not be changed by the member, or null.</summary>
    public static Refusal? WhyNotChange(ClaimFacts facts, Member member) =>
        DeskRules.WhyNotCheck(member) ?? (facts.IsLive ? null : new ClaimIsWithdrawn());

    /// <summary>Why the claim may not be given these details, or null.</summary>
    public static Refusal? WhyNotEdit(ClaimFacts facts, ClaimDetails details, Member member) =>
        WhyNotChange(facts, member)
        ?? FieldRules.WhyNot(details.Wording, FieldLimit, nameof(details.Wording))
        ?? FieldRules.WhyNot(details.Claimant, FieldLimit, nameof(details.Claimant));

    /// <summary>Why the claim may not be taken from one of its places, or null.</summary>
    public static Refusal? WhyNotRemoveSpan(ClaimFacts facts, Member member) =>
        WhyNotChange(facts, member) ?? (facts.Anchors.Length == 1 ? new OnlyPlace() : null);

    /// <summary>Why the claim may not be restored, or null.</summary>
    public static Refusal? WhyNotRestore(ClaimFacts facts, Member member) =>
        DeskRules.WhyNotCheck(member) ?? (facts.IsLive ? new ClaimIsNotWithdrawn() : null);
}
