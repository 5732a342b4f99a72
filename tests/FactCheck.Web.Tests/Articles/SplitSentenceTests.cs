using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Web.Articles;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Articles;

public sealed class SplitSentenceTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Cost = "The bridge cost 12 million crowns, said Mayor J. Lund on Monday.";

    [Fact]
    public async Task The_left_part_keeps_the_id_and_all_that_follow_have_the_next_number()
    {
        var article = await app.NewArticle();
        var before = await article.Read();
        var sentence = await article.Sentence("said Mayor");

        var right = await article.Split(article.Desk.Ana, "said Mayor");

        var after = await article.Read();
        Assert.Equal(
            [(sentence, 2, "The bridge cost 12 million crowns,"), (right, 3, "said Mayor J. Lund on Monday.")],
            after.Sentences[1..3].Select(s => (s.Id, s.Number, s.Text))
        );
        Assert.Equal(
            before.Sentences[2..].Select(s => (s.Id, s.Number + 1)),
            after.Sentences[3..].Select(s => (s.Id, s.Number))
        );
        await article.Recorded(
            article.Desk.Ana,
            new SentenceSplit(
                1,
                1,
                new(sentence, new(0, Cost.Length), Disposition.Unseen, null, null),
                new(sentence, new(0, 34), Disposition.Unseen, null, null),
                new(right, new(35, Cost.Length), Disposition.Unseen, null, null),
                "said Mayor J. Lund on Monday.",
                [],
                []
            )
        );
    }

    [Fact]
    public async Task A_claim_goes_with_its_words_and_one_across_the_cut_stands_in_both_parts()
    {
        var article = await app.NewArticle();
        var ana = article.Desk.Ana;
        var left = await article.Mark(ana, "12 million");
        var across = await article.Mark(ana, "crowns, said Mayor");
        var right = await article.Mark(ana, "J. Lund");
        var sentence = await article.Sentence("12 million");

        var part = await article.Split(ana, "said Mayor");

        var view = await article.Read();
        Assert.Equal([left, across], view.Sentence(sentence)!.Claims);
        Assert.Equal([across, right], view.Sentence(part)!.Claims);
        Assert.Equal(
            new HashSet<(SentenceId, TextSpan, string)>
            {
                (sentence, new(27, 34), "crowns,"),
                (part, new(0, 10), "said Mayor"),
            },
            view.Claims[across].Anchors.Select(a => (a.Sentence, a.Span, a.Exact)).ToHashSet()
        );
        await using var db = await app.Node.Db();
        var anchor = await db.Anchors.SingleAsync(a => a.ClaimId == across && a.SentenceId == part);
        Assert.EndsWith("12 million crowns, ", anchor.Prefix, StringComparison.Ordinal);
        Assert.StartsWith(" J. Lund on Monday.", anchor.Suffix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_claims_whose_place_or_words_changed_lose_their_approval_and_are_touched()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var (stays, goes) = (await article.Ticked(desk.Ana, "12 million"), await article.Ticked(desk.Ana, "J. Lund"));
        await article.Approve(desk.Mira, stays).IsDone();
        await article.Approve(desk.Mira, goes).IsDone();

        await article.Split(desk.Jon, "said Mayor");

        var (kept, moved) = (await article.Facts(stays), await article.Facts(goes));
        Assert.Equal((WorkStatus.Approved, Seal.HashOf(kept)), (kept.Status, kept.SealHash));
        Assert.Empty(kept.TouchedBy);
        Assert.Equal((WorkStatus.NeedsRecheck, null), (moved.Status, moved.SealHash));
        Assert.Equal([desk.Jon], moved.TouchedBy);
        await article.Submit(desk.Ana, goes).IsDone();
        await article.Approve(desk.Jon, goes).IsRefused(new NeedsSecondPerson([desk.Jon]));
        await article.Approve(desk.Mira, goes).IsDone();
    }

    [Fact]
    public async Task Both_parts_of_a_sentence_that_needs_no_check_need_none_by_the_same_person()
    {
        var article = await app.NewArticle();
        await article.DisposeTheRest(article.Desk.Yusuf);

        var right = await article.Split(article.Desk.Ana, "said Mayor");

        var view = await article.Read();
        Assert.True(view.Coverage.Full);
        Assert.Equal(article.Desk.Yusuf, view.Sentence(right)!.DisposedBy);
    }

    [Fact]
    public async Task A_part_in_which_no_claim_stands_is_unseen_and_lifts_the_sign_off()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        var claim = await article.Ticked(desk.Ana, "12 million");
        await article.Approve(desk.Mira, claim).IsDone();
        await article.DisposeTheRest(desk.Ana);
        await article.Use<SignOffArticle>().Run(desk.By(desk.Mira), article.Id).IsDone();

        var right = await article.Split(desk.Ana, "said Mayor");

        var view = await article.Read();
        Assert.Equal(Disposition.Unseen, view.Sentence(right)!.Disposition);
        Assert.Null(view.Head.SignedOffAt);
        Assert.Equal(right, Assert.Single(view.Missing).Sentence);
        await article.Use<SignOffArticle>().Run(desk.By(desk.Mira), article.Id).IsRefused<NotAllAccountedFor>();
    }

    [Fact]
    public async Task A_cut_needs_words_on_both_sides_and_whole_characters()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("12 million");

        await Split(article, sentence, Cost, 0).IsRefused(new CutsNothingOff());
        await Split(article, sentence, Cost, Cost.Length).IsRefused(new CutsNothingOff());
        await Split(article, sentence, Cost, -1).IsRefused(new CutsNothingOff());
        await Split(article, sentence, Cost, int.MaxValue).IsRefused(new CutsNothingOff());
        await Split(article, sentence, "The bridge cost nothing.", 4).IsRefused(new TextIsAnother());
        await Split(article, SentenceId.New(), Cost, 4).IsRefused(new NotFound());
        Assert.Equal(1, await article.Version());
    }

    [Fact]
    public async Task The_same_cut_again_is_nothing_new_and_a_later_one_is_made_where_the_words_are_now()
    {
        var article = await app.NewArticle();
        var sentence = await article.Sentence("12 million");
        var right = await article.Split(article.Desk.Ana, "said Mayor");

        await Split(article, sentence, Cost, Cost.IndexOf("said", StringComparison.Ordinal)).IsDone();
        Assert.Equal(2, await article.Version());
        await Split(article, sentence, Cost, Cost.IndexOf("on Monday", StringComparison.Ordinal)).IsDone();

        Assert.Equal("said Mayor J. Lund", (await article.Read()).Sentence(right)!.Text);
    }

    [Fact]
    public async Task An_id_that_a_sentence_has_is_given_to_no_other()
    {
        var article = await app.NewArticle();
        var (sentence, other) = (await article.Sentence("12 million"), await article.Sentence("4,000 cars"));

        await Assert.ThrowsAnyAsync<Exception>(() =>
            article.Use<SplitSentence>().Run(article.Desk.By(article.Desk.Ana), article.Id, sentence, Cost, 4, other)
        );

        Assert.Equal(1, await article.Version());
    }

    private static Task<Result> Split(TestArticle article, SentenceId sentence, string shown, int at) =>
        article
            .Use<SplitSentence>()
            .Run(article.Desk.By(article.Desk.Ana), article.Id, sentence, shown, at, SentenceId.New());
}
