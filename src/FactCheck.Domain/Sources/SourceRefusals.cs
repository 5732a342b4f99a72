namespace FactCheck.Domain.Sources;

/// <summary>The address of a source must begin with http:// or https:// and name a host.</summary>
public sealed record NotAWebAddress(string Address) : Refusal;
