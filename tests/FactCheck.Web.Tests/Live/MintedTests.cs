using FactCheck.Domain.Verdicts;
using FactCheck.Web.Data;
using FactCheck.Web.Live;

namespace FactCheck.Web.Tests.Live;

public sealed class MintedTests
{
    [Fact]
    public void The_same_content_without_an_answer_is_sent_under_the_same_ids()
    {
        var first = Minted.New(created: 2).For("content");

        var second = first.After(new NotSaved()).For("content");

        Assert.Equal(first.Operation, second.Operation);
        Assert.Equal(first.Created, second.Created);
    }

    [Fact]
    public void Another_content_is_never_sent_under_ids_that_may_have_been_done()
    {
        var first = Minted.New(created: 1).For("content");

        var second = first.After(new NotSaved()).For("other content");

        Assert.NotEqual(first.Operation, second.Operation);
        Assert.Empty(first.Created.Intersect(second.Created));
    }

    [Fact]
    public void After_an_answer_the_next_try_is_another_operation_that_creates_the_same_things()
    {
        var first = Minted.New(created: 1).For("content");

        var second = first.After(new NotTheVersionShown()).For("content");

        Assert.NotEqual(first.Operation, second.Operation);
        Assert.Equal(first.Created, second.Created);
    }

    [Fact]
    public void A_draft_gives_the_ids_back()
    {
        var minted = Minted.New(created: 2);

        var kept = Minted.Of(minted.ToString(), created: 2)!;

        Assert.Equal(minted.Operation, kept.Operation);
        Assert.Equal(minted.Created, kept.Created);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0195-nothing")]
    [InlineData("019503a1-0000-7000-8000-000000000001")]
    public void What_makes_no_sense_gives_none(string? text) => Assert.Null(Minted.Of(text, created: 1));
}
