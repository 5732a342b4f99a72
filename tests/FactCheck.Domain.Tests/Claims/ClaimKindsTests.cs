using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Tests.Claims;

public sealed class ClaimKindsTests
{
    [Theory]
    [InlineData("the oldest bridge of the region", ClaimKind.Other)]
    [InlineData("4,000 cars a day", ClaimKind.Figure)]
    [InlineData("“we waited 12 years”", ClaimKind.Quotation)]
    [InlineData("«enfin»", ClaimKind.Quotation)]
    [InlineData("", ClaimKind.Other)]
    public void What_is_plain_to_see_is_proposed(string words, ClaimKind kind) =>
        Assert.Equal(kind, ClaimKinds.Propose(words));
}
