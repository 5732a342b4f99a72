namespace FactCheck.Domain.Desks;

/// <summary>Who may do what on a desk by role alone.</summary>
public static class DeskRules
{
    /// <summary>Why the member may not take part in the checking, or null.</summary>
    public static Refusal? WhyNotCheck(Member member) =>
        member.Checks ? null : new NeedsRole(Role.Reviewer | Role.Editor);

    /// <summary>Why the member may not approve, return or sign off, or null.</summary>
    public static Refusal? WhyNotEdit(Member member) => member.Edits ? null : new NeedsRole(Role.Editor);

    /// <summary>Why the member may not change who belongs to the desk, or null.</summary>
    public static Refusal? WhyNotAdminister(Member member) => member.Administers ? null : new NeedsRole(Role.Admin);
}
