namespace FactCheck.Domain.Desks;

/// <summary>What a member may do on a desk; roles combine.</summary>
[Flags]
public enum Role
{
    None = 0,

    /// <summary>Everything of the checking but approve, return, decide and sign off.</summary>
    Reviewer = 1,

    /// <summary>Everything a reviewer may, and approve, return and sign off.</summary>
    Editor = 2,

    /// <summary>People, scales and policy, and nothing of the checking.</summary>
    Admin = 4,
}
