using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Text;
using FactCheck.Web.Claims;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Claims;

public sealed class MarkClaimTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_marked_span_is_a_claim_and_its_sentence_holds_claims()
    {
        var article = await app.NewArticle();
        var place = await article.Place("12 million crowns");

        var claim = await article.Mark(article.Desk.Ana, "12 million crowns", Test.Said);

        var facts = await article.Facts(claim);
        Assert.Equal((WorkStatus.Open, Test.Said), (facts.Status, facts.Details.Test));
        Assert.Equal(ClaimKind.Figure, facts.Details.Kind);
        Assert.Equal("12 million crowns", facts.Assertion);
        Assert.Equal([article.Desk.Ana], facts.TouchedBy);
        await article.Recorded(
            article.Desk.Ana,
            new ClaimMarked(
                claim,
                [new MarkedSpan(place.Sentence, place.Span, "12 million crowns")],
                Test.Said,
                ClaimKind.Figure,
                "Mayor J. Lund"
            ),
            new SentenceDisposed(place.Sentence, Disposition.Unseen, Disposition.HasClaims)
        );
    }

    [Fact]
    public async Task A_claim_may_stand_in_two_places_and_two_claims_on_one_span()
    {
        var article = await app.NewArticle();
        var (headline, body) = (await article.Place("second bridge"), await article.Place("The bridge cost"));
        var both = ClaimId.New();

        await Mark(article, both, headline, body).IsDone();
        var fact = await article.Mark(article.Desk.Ana, "second bridge");
        var said = await article.Mark(article.Desk.Yusuf, "second bridge", Test.Said);

        var view = await article.Read();
        Assert.Equal(2, view.Claims[both].Anchors.Length);
        Assert.Equal(new HashSet<ClaimId> { both, fact, said }, view.Sentence(headline.Sentence)!.Claims.ToHashSet());
        Assert.Equal([both], view.Sentence(body.Sentence)!.Claims);
    }

    [Fact]
    public async Task A_sentence_marked_no_check_needed_can_still_be_claimed()
    {
        var article = await app.NewArticle();
        await article.DisposeTheRest(article.Desk.Yusuf);
        var sentence = await article.Sentence("12 million crowns");

        await article.Mark(article.Desk.Ana, "12 million crowns");

        Assert.Equal(Disposition.HasClaims, (await article.Read()).Sentence(sentence)!.Disposition);
    }

    [Fact]
    public async Task White_space_at_the_ends_is_not_marked()
    {
        var article = await app.NewArticle();
        var claim = ClaimId.New();

        await Mark(article, claim, await article.Place(" 12 million ")).IsDone();

        Assert.Equal("12 million", (await article.Facts(claim)).Anchors[0].Exact);
    }

    [Fact]
    public async Task The_quote_is_kept_with_what_stands_before_and_after_it()
    {
        var article = await app.NewArticle();
        var claim = await article.Mark(article.Desk.Ana, "12 million crowns");

        await using var db = await app.Node.Db();
        var anchor = await db.Anchors.SingleAsync(a => a.ClaimId == claim);

        Assert.Equal("12 million crowns", anchor.Exact);
        Assert.EndsWith("The bridge cost ", anchor.Prefix, StringComparison.Ordinal);
        Assert.StartsWith(", said Mayor", anchor.Suffix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_no_claim()
    {
        var article = await app.NewArticle();
        var place = await article.Place("12 million crowns");
        var space = await article.Place(" million");

        await Mark(article, ClaimId.New()).IsRefused(new NothingMarked());
        await Mark(article, ClaimId.New(), place with { Span = new TextSpan(4, 4) }).IsRefused(new NothingMarked());
        await Mark(article, ClaimId.New(), space with { Span = new TextSpan(space.Span.Start, space.Span.Start + 1) })
            .IsRefused(new NothingMarked());
    }

    [Fact]
    public async Task A_span_must_lie_in_a_sentence_of_the_article()
    {
        var article = await app.NewArticle();
        var other = await article.Desk.Import();
        var place = await article.Place("4,000 cars");
        var end = (await article.Read()).Sentence(place.Sentence)!.Text.Length;

        await Mark(article, ClaimId.New(), place with { Span = new TextSpan(0, end + 1) })
            .IsRefused(new SpanOutsideSentence());
        await Mark(article, ClaimId.New(), await other.Place("4,000 cars")).IsRefused(new NotFound());
        await Mark(article, ClaimId.New(), place with { Sentence = SentenceId.New() }).IsRefused(new NotFound());
        await Mark(article, ClaimId.New(), place with { Span = new TextSpan(0, end) }).IsDone();
    }

    private static Task<Result> Mark(TestArticle article, ClaimId id, params SentenceSpan[] spans) =>
        article.Use<MarkClaim>().Run(article.Desk.By(article.Desk.Ana), article.Id, id, spans, Test.Fact);
}
