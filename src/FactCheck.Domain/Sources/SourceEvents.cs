using FactCheck.Domain.Claims;
using FactCheck.Domain.History;

namespace FactCheck.Domain.Sources;

public sealed record OutletAdded(OutletId Outlet, string Name) : HistoryEvent;

public sealed record SourceAdded(SourceId Source, SourceKind Kind) : HistoryEvent;

public sealed record EvidenceLinked(
    ClaimId Claim,
    EvidenceId Evidence,
    SourceId Source,
    int SourceVersion,
    Bearing Bearing
) : ClaimEvent(Claim)
{
    public override bool Touches => true;
}

public sealed record EvidenceEdited(ClaimId Claim, EvidenceId Evidence, SourceId Source, Bearing From, Bearing To)
    : ClaimEvent(Claim)
{
    public override bool Touches => true;
}

public sealed record EvidenceRemoved(ClaimId Claim, EvidenceId Evidence, SourceId Source) : ClaimEvent(Claim)
{
    public override bool Touches => true;
}

public sealed record EvidenceRestored(ClaimId Claim, EvidenceId Evidence, SourceId Source) : ClaimEvent(Claim)
{
    public override bool Touches => true;
}
