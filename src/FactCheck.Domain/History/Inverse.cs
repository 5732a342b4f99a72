using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.History;

/// <summary>What takes an event back: the same verb with the other value, said by the same person.</summary>
public abstract record Inverse;

/// <summary>The sentence was decided as <paramref name="Before"/> and is to be as <paramref name="Wanted"/> again.</summary>
public sealed record Redispose(SentenceId Sentence, Disposition Before, Disposition Wanted) : Inverse;

/// <summary>The claims are to be withdrawn; sentences in which nothing needed a check before them are to be so again.</summary>
public sealed record TakeClaimsBack(IReadOnlyList<ClaimId> Claims, IReadOnlyList<SentenceId> NeededNoCheck) : Inverse;

/// <summary>The claim is not to stand in these places; sentences that it leaves are as in <see cref="TakeClaimsBack"/>.</summary>
public sealed record TakeFromPlaces(
    ClaimId Claim,
    IReadOnlyList<MarkedSpan> Places,
    IReadOnlyList<SentenceId> NeededNoCheck
) : Inverse;

public sealed record PutInPlaces(ClaimId Claim, IReadOnlyList<MarkedSpan> Places) : Inverse;

public sealed record BringClaimBack(ClaimId Claim) : Inverse;

public sealed record ReplaceDetails(ClaimId Claim, ClaimDetails Before, ClaimDetails Wanted) : Inverse;

public sealed record ReplaceConclusion(ClaimId Claim, Conclusion Before, Conclusion Wanted) : Inverse;

public sealed record ReplaceBearing(ClaimId Claim, EvidenceId Evidence, Bearing Before, Bearing Wanted) : Inverse;

/// <summary>A sentence is not to be split, or two are not to be merged.</summary>
public sealed record MoveBoundaryBack(BoundaryMove Move) : Inverse;

/// <summary>The evidence is to be taken from its claim, or put back.</summary>
public sealed record MoveEvidence(ClaimId Claim, EvidenceId Evidence, bool Back) : Inverse;

/// <summary>The quotations of the evidence are to count as seen where they were seen before, or nowhere.</summary>
public sealed record ReplaceSeen(ClaimId Claim, EvidenceId Evidence, SeenContext? Before, SeenContext? Wanted)
    : Inverse;
