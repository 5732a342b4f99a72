using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Tests.Desks;

public sealed class DeskRulesTests
{
    [Theory]
    [InlineData(Role.None, false, false, false)]
    [InlineData(Role.Reviewer, true, false, false)]
    [InlineData(Role.Editor, true, true, false)]
    [InlineData(Role.Admin, false, false, true)]
    [InlineData(Role.Reviewer | Role.Editor, true, true, false)]
    [InlineData(Role.Reviewer | Role.Admin, true, false, true)]
    [InlineData(Role.Editor | Role.Admin, true, true, true)]
    [InlineData(Role.Reviewer | Role.Editor | Role.Admin, true, true, true)]
    public void Roles_give_what_they_say_and_combine(Role roles, bool checks, bool edits, bool administers)
    {
        var member = new Member(Some.Desk, PersonId.New(), roles);

        Assert.Equal(checks ? null : new NeedsRole(Role.Reviewer | Role.Editor), DeskRules.WhyNotCheck(member));
        Assert.Equal(edits ? null : new NeedsRole(Role.Editor), DeskRules.WhyNotEdit(member));
        Assert.Equal(administers ? null : new NeedsRole(Role.Admin), DeskRules.WhyNotAdminister(member));
    }
}
