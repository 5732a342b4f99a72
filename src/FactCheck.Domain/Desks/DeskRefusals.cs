namespace FactCheck.Domain.Desks;

/// <summary>Only members with one of these roles may do this.</summary>
public sealed record NeedsRole(Role AnyOf) : Refusal;

/// <summary>A person leaves no more than so many drafts lying on one desk.</summary>
public sealed record TooManyDrafts(int Limit) : Refusal;
