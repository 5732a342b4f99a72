namespace FactCheck.Domain.Claims;

/// <summary>What a claim asserts; proposed by the machine, never required.</summary>
public enum ClaimKind
{
    Other,
    Figure,
    Quotation,
    Attribution,
    Name,
    Date,
    Causal,
    Forecast,
    Law,
}
