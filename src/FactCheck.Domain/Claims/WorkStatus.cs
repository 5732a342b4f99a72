namespace FactCheck.Domain.Claims;

/// <summary>How far the work on a claim is; apart from its outcome and from publication.</summary>
public enum WorkStatus
{
    Open,
    InProgress,

    /// <summary>Waiting on the writer, a source, a lawyer or an expert.</summary>
    Waiting,
    Submitted,
    Returned,
    Approved,

    /// <summary>Something its approval rested on changed since.</summary>
    NeedsRecheck,
    Withdrawn,
}
