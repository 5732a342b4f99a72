namespace FactCheck.Domain.Desks;

/// <summary>Only members with one of these roles may do this.</summary>
public sealed record NeedsRole(Role AnyOf) : Refusal;
