namespace FactCheck.Domain.Tests;

public sealed class ResultTests
{
    [Fact]
    public void No_refusal_is_done()
    {
        Result result = (Refusal?)null;

        Assert.True(result.Done);
        Assert.Equal(Result.Ok, result);
    }

    [Fact]
    public void A_refusal_is_kept()
    {
        Result result = new NotFound();

        Assert.False(result.Done);
        Assert.Equal(new NotFound(), result.Refusal);
    }

    [Fact]
    public void A_value_or_the_reason_why_there_is_none()
    {
        Result<int> three = 3;
        Result<int> none = new NotFound();

        Assert.Equal(3, three.Value);
        Assert.Equal(new NotFound(), none.Refusal);
        Assert.Throws<InvalidOperationException>(() => none.Value);
    }
}
