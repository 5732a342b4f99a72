using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Verdicts;

public sealed record OutcomeSet(ClaimId Claim, Conclusion From, Conclusion To) : ClaimEvent(Claim)
{
    public override bool Touches => true;
}

public sealed record VerdictSubmitted(ClaimId Claim) : ClaimEvent(Claim);

/// <summary>A second person approved the exact state that has this hash.</summary>
public sealed record VerdictApproved(ClaimId Claim, string SealHash) : ClaimEvent(Claim)
{
    public override bool Seals => true;
}

public sealed record VerdictReturned(ClaimId Claim, string Reason) : ClaimEvent(Claim);

/// <summary>Something changed after the approval, which therefore holds no more.</summary>
public sealed record SealLifted(ClaimId Claim, string SealHash) : ClaimEvent(Claim);
