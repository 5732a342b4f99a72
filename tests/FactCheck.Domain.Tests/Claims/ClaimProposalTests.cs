using FactCheck.Domain.Claims;
using FactCheck.Text;

namespace FactCheck.Domain.Tests.Claims;

public sealed class ClaimProposalTests
{
    [Theory]
    [InlineData("It is the [oldest bridge of the region].", ClaimKind.Other, Test.Fact)]
    [InlineData("It carries [4,000 cars a day].", ClaimKind.Figure, Test.Fact)]
    [InlineData("It took [three dozen workers] to build.", ClaimKind.Figure, Test.Fact)]
    [InlineData("[“We waited 12 years,”] he said.", ClaimKind.Quotation, Test.Said)]
    [InlineData("[«enfin»]", ClaimKind.Quotation, Test.Said)]
    [InlineData("Work began on [3 May 2019].", ClaimKind.Date, Test.Fact)]
    [InlineData("The bridge was drawn by [Ada Lundqvist] alone.", ClaimKind.Name, Test.Fact)]
    [InlineData("[]", ClaimKind.Other, Test.Fact)]
    public void What_is_plain_to_see_is_proposed(string marked, ClaimKind kind, Test test)
    {
        var proposal = Propose(marked);

        Assert.Equal((kind, test), (proposal.Kind, proposal.Test));
    }

    [Theory]
    [InlineData("The bridge cost [12 million crowns], said Mayor J. Lund on Monday.", "Mayor J. Lund")]
    [InlineData("It carries [4,000 cars a day].", null)]
    [InlineData("[Ada Lundqvist] said it would hold.", null)]
    [InlineData("[The town blames the builder], a spokesman denies it.", null)]
    [InlineData("A spokesman has flatly denied that [the bridge is closed].", null)]
    [InlineData("[A spokesman denied that the bridge is closed].", "A spokesman")]
    [InlineData("[A spokesman denied] that the bridge is closed.", "A spokesman")]
    [InlineData("A spokesman said [the bridge is open] and that nobody denied it.", "A spokesman")]
    [InlineData("A spokesman said he denied that [the bridge is closed].", "A spokesman")]
    public void The_claimant_is_whom_the_sentence_names_and_never_the_claim_itself(string marked, string? claimant) =>
        Assert.Equal(claimant, Propose(marked).Claimant);

    private static ClaimProposal Propose(string marked)
    {
        var (start, end) = (marked.IndexOf('['), marked.IndexOf(']') - 1);
        return ClaimProposal.Of(
            marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal),
            new TextSpan(start, end)
        );
    }
}
