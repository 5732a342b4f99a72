using CsCheck;
using FactCheck.Text.Quoting;

namespace FactCheck.Text.Tests.Quoting;

/// <summary>A quotation is looked up in what its source says, and comes with what stands around it there.</summary>
public sealed class SourceTextTests
{
    private const string Speech =
        "The council met on Monday. Rain delayed the start. “We will build the bridge this year if the state pays its share,” "
        + "Mayor Anna Holm said, “and not a day later.” She then left the room. Nobody asked her about the ferry. The vote was "
        + "7 to 2.";

    [Fact]
    public void Words_that_stand_there_come_with_the_rest_of_their_sentence_and_their_neighbours()
    {
        var found = new SourceText(Speech).Find("“We will build the bridge this year”");

        Assert.Equal(QuoteFit.Found, found.Fit);
        Assert.Equal(["The council met on Monday.", "Rain delayed the start."], found.Before);
        Assert.StartsWith(" if the state pays its share,” Mayor Anna", found.GoesOn, StringComparison.Ordinal);
        Assert.EndsWith("“and not a day later.”", found.GoesOn, StringComparison.Ordinal);
        Assert.Equal(["She then left the room.", "Nobody asked her about the ferry."], found.After);
        Assert.Equal("", found.Lead);
    }

    [Theory]
    [InlineData("the vote was 7 to 2")]
    [InlineData("THE VOTE WAS 7 TO 2.")]
    [InlineData("'The  vote\nwas 7 to 2,'")]
    public void Case_marks_and_white_space_do_not_count(string quote)
    {
        var found = new SourceText(Speech).Find(quote);

        Assert.Equal(QuoteFit.Found, found.Fit);
        Assert.Equal("The vote was 7 to 2", found.Parts[0].Source);
        Assert.Equal("", found.GoesOn);
        Assert.Empty(found.After);
    }

    [Fact]
    public void Words_that_differ_are_near_and_the_source_is_quoted_as_it_stands()
    {
        var found = new SourceText(Speech).Find("We will build a bridge this year if the state pays the share");

        Assert.Equal(QuoteFit.Near, found.Fit);
        Assert.Equal("We will build the bridge this year if the state pays its share", found.Parts[0].Source);
    }

    [Theory]
    [InlineData("The ferry will be sold to the highest bidder")]
    [InlineData("Nobody may enter the harbour after dark")]
    [InlineData("…")]
    [InlineData("“”")]
    [InlineData(" ")]
    [InlineData("")]
    public void What_does_not_stand_there_is_not_found(string quote)
    {
        var found = new SourceText(Speech).Find(quote);

        Assert.Equal(QuoteFit.NotFound, found.Fit);
        Assert.Empty(found.Before);
        Assert.Equal("", found.GoesOn);
    }

    [Theory]
    [InlineData("We will build the bridge … and not a day later")]
    [InlineData("We will build the bridge . . . and not a day later")]
    [InlineData("“We will build the bridge [...] and not a day later.”")]
    [InlineData("We will build the bridge [it was said] and not a day later")]
    public void What_was_left_out_of_a_quotation_is_said(string quote)
    {
        var found = new SourceText(Speech).Find(quote);

        Assert.Equal(QuoteFit.Found, found.Fit);
        Assert.Equal(2, found.Parts.Count);
        Assert.StartsWith("this year if the state pays", found.Parts[1].LeftOut, StringComparison.Ordinal);
        Assert.Equal("", found.GoesOn);
    }

    [Fact]
    public void Parts_in_another_order_are_only_near()
    {
        var found = new SourceText(Speech).Find("The vote was 7 to 2 … Rain delayed the start");

        Assert.Equal(QuoteFit.Near, found.Fit);
        Assert.All(found.Parts, p => Assert.Equal(QuoteFit.Found, p.Fit));
        Assert.Equal("", found.Parts[1].LeftOut);
    }

    [Fact]
    public void A_part_that_is_not_there_makes_the_whole_near_and_is_named()
    {
        var found = new SourceText(Speech).Find("Rain delayed the start … the ferry was sold to a stranger");

        Assert.Equal(QuoteFit.Near, found.Fit);
        Assert.Equal([QuoteFit.Found, QuoteFit.NotFound], found.Parts.Select(p => p.Fit));
        Assert.Equal("the ferry was sold to a stranger", found.Parts[1].Words);
    }

    [Fact]
    public void Words_that_stand_in_two_places_say_so()
    {
        var found = new SourceText("It was late. He said no. She came in. He said no.").Find("He said no");

        Assert.Equal(QuoteFit.Found, found.Fit);
        Assert.True(found.Parts[0].IsElsewhereToo);
    }

    [Theory]
    [InlineData("“I go,” he said. He went.", "I go", false)]
    [InlineData("He said: “I go.” He went.", "I go", false)]
    [InlineData("„Ich gehe“, sagte er.", "Ich gehe", false)]
    [InlineData("« Je pars », dit-il.", "Je pars", false)]
    [InlineData("\"I go,\" he said.", "I go", false)]
    [InlineData("“I go,” he said, “to sleep.”", "I go", true)]
    [InlineData("“I go to sleep,” he said.", "I go", true)]
    [InlineData("I go to sleep.", "I go", true)]
    [InlineData("I go.", "I go", false)]
    public void Who_said_it_is_not_more_of_what_was_said(string source, string quote, bool saysMore) =>
        Assert.Equal(saysMore, new SourceText(source).Find(quote).SaysMore);

    [Fact]
    public void A_source_without_a_stop_is_cut_where_it_is_long()
    {
        var words = string.Join(' ', Enumerable.Range(0, 5_000).Select(i => $"word{i}"));
        var found = new SourceText(words).Find("word2500 word2501");

        Assert.Equal(QuoteFit.Found, found.Fit);
        Assert.StartsWith("… ", found.Lead, StringComparison.Ordinal);
        Assert.EndsWith(" …", found.GoesOn, StringComparison.Ordinal);
        Assert.InRange(found.GoesOn.Length, SourceText.LongestPiece - 20, SourceText.LongestPiece + 2);
    }

    [Fact]
    public void A_stretch_of_any_source_is_found_in_it()
    {
        var pieces = new[] { "rain ", "Brücke ", "桥", "😀 ", ". ", "“", "”", "\n", "12 % ", "said " };
        Gen.Int[0, pieces.Length - 1]
            .Array[1, 80]
            .SelectMany(all => Gen.Int[0, all.Length - 1].Select(Gen.Int[1, 12], (from, count) => (all, from, count)))
            .Sample(
                (all, from, count) =>
                {
                    var text = string.Concat(all.Select(i => pieces[i]));
                    var quote = string.Concat(all.Skip(from).Take(count).Select(i => pieces[i]));
                    var found = new SourceText(text).Find(quote);
                    Assert.All(found.Parts, p => Assert.Equal(QuoteFit.Found, p.Fit));
                    Assert.All(found.Parts, p => Assert.Equal(p.Source, p.Span.Of(text)));
                    Assert.Equal(
                        quote.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '%'),
                        found.Fit is QuoteFit.Found
                    );
                }
            );
    }
}
