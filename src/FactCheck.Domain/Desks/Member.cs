namespace FactCheck.Domain.Desks;

/// <summary>A person as a member of one desk; the acting person of every command, read from the database, never from a cookie.</summary>
public sealed record Member(DeskId Desk, PersonId Person, Role Roles)
{
    /// <summary>Whether the member takes part in the checking: reviewers and editors do, admins as such do not.</summary>
    public bool Checks => (Roles & (Role.Reviewer | Role.Editor)) != Role.None;

    /// <summary>Whether the member approves, returns and signs off.</summary>
    public bool Edits => (Roles & Role.Editor) != Role.None;

    /// <summary>Whether the member decides about people.</summary>
    public bool Administers => (Roles & Role.Admin) != Role.None;
}
