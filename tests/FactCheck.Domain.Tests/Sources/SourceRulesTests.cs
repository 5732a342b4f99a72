using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public sealed class SourceRulesTests
{
    private static readonly SourceDetails Source = new(SourceKind.Document, "Budget of the town", null, null);

    [Fact]
    public void A_title_is_all_a_source_needs() => Assert.Null(SourceRules.WhyNotAdd(Source));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Without_a_title_it_is_none(string title) =>
        Assert.Equal(new Empty("Title"), SourceRules.WhyNotAdd(Source with { Title = title }));

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTPS://EXAMPLE.ORG")]
    [InlineData("https://bücher.example/straße")]
    public void An_address_of_the_web_is_kept(string address) =>
        Assert.Null(SourceRules.WhyNotAdd(Source with { Url = address }));

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("/budget")]
    [InlineData("//example.org/budget")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org")]
    [InlineData("http:")]
    [InlineData("http://")]
    [InlineData("https:///budget")]
    public void Any_other_address_is_refused(string address) =>
        Assert.Equal(new NotAWebAddress(address), SourceRules.WhyNotAdd(Source with { Url = address }));

    [Fact]
    public void Each_field_of_a_source_has_its_longest_length()
    {
        var longer = Some.Longer(SourceRules.FieldLimit);

        Assert.Equal(Refused("Title", longer), SourceRules.WhyNotAdd(Source with { Title = longer }));
        Assert.Equal(
            new TooLong("Outlet", longer.Length, OutletRules.NameLimit),
            SourceRules.WhyNotAdd(Source with { Outlet = longer })
        );
        Assert.Equal(Refused("Url", longer), SourceRules.WhyNotAdd(Source with { Url = longer }));
        Assert.Null(
            SourceRules.WhyNotAdd(Source with { Title = longer[1..], Outlet = longer[..OutletRules.NameLimit] })
        );
    }

    [Fact]
    public void Evidence_may_be_linked_to_a_live_claim() =>
        Assert.Null(SourceRules.WhyNotLink(Some.Facts, Some.Bearing, Some.Reviewer));

    [Fact]
    public void Evidence_is_not_linked_to_a_withdrawn_claim_nor_by_who_does_not_check()
    {
        var withdrawn = Some.Facts with { Status = WorkStatus.Withdrawn };

        Assert.Equal(new ClaimIsWithdrawn(), SourceRules.WhyNotLink(withdrawn, Some.Bearing, Some.Reviewer));
        Assert.IsType<NeedsRole>(SourceRules.WhyNotLink(Some.Facts, Some.Bearing, Some.Admin));
    }

    [Fact]
    public void Quote_locator_and_note_have_their_longest_length()
    {
        var text = Some.Longer(SourceRules.TextLimit);
        var field = Some.Longer(SourceRules.FieldLimit);
        var full = Some.Bearing with { Quote = text[1..], Note = text[1..], Locator = field[1..] };

        Assert.Null(SourceRules.WhyNotLink(Some.Facts, full, Some.Reviewer));
        Assert.Equal(
            new TooLong("Quote", text.Length, SourceRules.TextLimit),
            SourceRules.WhyNotLink(Some.Facts, full with { Quote = text }, Some.Reviewer)
        );
        Assert.Equal(
            new TooLong("Note", text.Length, SourceRules.TextLimit),
            SourceRules.WhyNotLink(Some.Facts, full with { Note = text }, Some.Reviewer)
        );
        Assert.Equal(
            Refused("Locator", field),
            SourceRules.WhyNotLink(Some.Facts, full with { Locator = field }, Some.Reviewer)
        );
    }

    private static TooLong Refused(string field, string value) => new(field, value.Length, SourceRules.FieldLimit);
}
