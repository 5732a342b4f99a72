using FactCheck.Domain.Claims;
using FactCheck.Domain.History;

namespace FactCheck.Domain.Sources;

public sealed record OutletAdded(OutletId Outlet, string Name) : HistoryEvent;

/// <summary>An outlet got other names or domains.</summary>
public sealed record OutletEdited(OutletId Outlet, OutletDetails From, OutletDetails To) : HistoryEvent;

/// <summary>An outlet is from now on read through another.</summary>
public sealed record OutletMerged(OutletId Outlet, OutletId Into) : HistoryEvent;

/// <summary>An outlet that was read through another stands for itself again.</summary>
public sealed record OutletParted(OutletId Outlet, OutletId From) : HistoryEvent;

public sealed record SourceAdded(SourceId Source, SourceKind Kind) : HistoryEvent;

/// <summary>A source reached a version; what the fields said before and after is kept beside history.</summary>
public sealed record SourceEdited(SourceId Source, int Version, IReadOnlyList<SourceField> Fields) : HistoryEvent;

/// <summary>A source is from now on read through another.</summary>
public sealed record SourceMerged(SourceId Source, SourceId Into) : HistoryEvent;

/// <summary>A source that was read through another stands for itself again.</summary>
public sealed record SourceParted(SourceId Source, SourceId From) : HistoryEvent;

/// <summary>A copy of what a source says was kept; its text is kept beside history.</summary>
/// <param name="Source">The source.</param>
/// <param name="Capture">The copy.</param>
/// <param name="State">How much of the source it holds.</param>
/// <param name="Sha256">Of its text as UTF-8, in lower-case hex.</param>
public sealed record CaptureKept(SourceId Source, CaptureId Capture, CaptureState State, string Sha256) : HistoryEvent;

/// <summary>A copy is not used any more.</summary>
public sealed record CaptureTakenBack(SourceId Source, CaptureId Capture) : HistoryEvent;

/// <summary>A copy that was taken back is used again.</summary>
public sealed record CapturePutBack(SourceId Source, CaptureId Capture) : HistoryEvent;

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

/// <summary>Somebody looked at the source again after it had changed.</summary>
public sealed record EvidenceRenewed(ClaimId Claim, EvidenceId Evidence, SourceId Source, int From, int To)
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

/// <summary>Somebody saw the quotations in what the source says around them; none in <paramref name="To"/> takes that back.</summary>
public sealed record ContextSeen(
    ClaimId Claim,
    EvidenceId Evidence,
    SourceId Source,
    SeenContext? From,
    SeenContext? To
) : ClaimEvent(Claim)
{
    public override bool Touches => true;
}
