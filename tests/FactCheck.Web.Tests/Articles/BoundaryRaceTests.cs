using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.History;
using FactCheck.Web.Tests.Desks;
using static FactCheck.Web.Tests.Data.Race;

namespace FactCheck.Web.Tests.Articles;

/// <summary>Boundaries moved while others move them too or mark across them, with real tasks on a real database.</summary>
public sealed class BoundaryRaceTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Rounds = 10;

    [Fact]
    public async Task Of_two_who_split_a_sentence_at_different_places_each_gets_their_cut()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var article = await app.NewArticle();
            var sentence = (await article.Read()).Sentences[1];

            var answers = await AtOnce(
                () => Split(article, article.Desk.Ana, sentence.Id, sentence.Text, "said Mayor"),
                () => Split(article, article.Desk.Yusuf, sentence.Id, sentence.Text, "on Monday")
            );

            Assert.All(answers, a => Assert.Null(a.Refusal));
            Assert.Equal(
                ["The bridge cost 12 million crowns,", "said Mayor J. Lund", "on Monday."],
                (await article.Read()).Sentences[1..4].Select(s => s.Text)
            );
            await AssertWhole(article);
        }
    }

    [Fact]
    public async Task Of_two_who_split_a_sentence_at_the_same_place_both_have_it_split_once()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var article = await app.NewArticle();
            var (sentence, count) = ((await article.Read()).Sentences[1], (await article.Read()).Sentences.Length);

            var answers = await AtOnce(
                () => Split(article, article.Desk.Ana, sentence.Id, sentence.Text, "said Mayor"),
                () => Split(article, article.Desk.Yusuf, sentence.Id, sentence.Text, "said Mayor")
            );

            Assert.All(answers, a => Assert.Null(a.Refusal));
            Assert.Equal(count + 1, (await article.Read()).Sentences.Length);
            Assert.Equal(2, await article.Version());
        }
    }

    [Fact]
    public async Task Who_marks_across_a_cut_made_meanwhile_stands_in_both_parts_or_is_told()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var article = await app.NewArticle();
            var (sentence, claim) = ((await article.Read()).Sentences[1], ClaimId.New());
            var across = await article.Place("crowns, said Mayor");

            var answers = await AtOnce(
                () => Split(article, article.Desk.Ana, sentence.Id, sentence.Text, "said Mayor"),
                () => article.Use<MarkClaim>().Run(article.Desk.By(article.Desk.Yusuf), article.Id, claim, [across])
            );

            Assert.Null(answers[0].Refusal);
            var view = await article.Read();
            if (answers[1].Done)
            {
                Assert.Equal(
                    ["crowns,", "said Mayor"],
                    view.Claims[claim].Anchors.Select(a => a.Exact).Order(StringComparer.Ordinal)
                );
            }
            else
            {
                Assert.Equal(new SpanOutsideSentence(), answers[1].Refusal);
                Assert.Empty(view.Claims);
            }

            await AssertWhole(article);
        }
    }

    [Fact]
    public async Task Who_merges_sentences_that_a_colleague_splits_merges_all_or_is_told()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var article = await app.NewArticle();
            var (first, second) = ((await article.Read()).Sentences[1], (await article.Read()).Sentences[2]);

            var answers = await AtOnce(
                () => article.Merge(article.Desk.Ana, first.Id, second.Id),
                () => Split(article, article.Desk.Yusuf, first.Id, first.Text, "said Mayor"),
                () => Split(article, article.Desk.Mira, second.Id, second.Text, "4,000")
            );

            Assert.Contains(answers[0].Refusal, new Refusal?[] { null, new NotNeighbours() });
            Assert.Null(answers[1].Refusal);
            Assert.Contains(answers[2].Refusal, new Refusal?[] { null, new SentenceWasMerged(first.Id) });
            await AssertWhole(article);
        }
    }

    [Fact]
    public async Task Sixteen_people_at_one_paragraph_leave_it_whole_and_the_history_without_a_gap()
    {
        var article = await app.NewArticle();
        var desk = article.Desk;
        PersonId[] people = [desk.Ana, desk.Yusuf, desk.Mira, desk.Jon];
        await article.Mark(desk.Ana, "12 million crowns, said");

        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(n =>
                    Task.Run(async () =>
                    {
                        var boundaries = new RandomBoundaries(article);
                        for (var i = 0; i < 6; i++)
                        {
                            await boundaries.Do(people[n % 4], new Step(15 + ((n + i) % 3), n % 4, i, n % 4));
                        }
                    })
                )
        );

        await AssertWhole(article);
    }

    private async Task AssertWhole(TestArticle article)
    {
        var view = await article.Read();
        foreach (var paragraph in view.Paragraphs)
        {
            var end = 0;
            foreach (var sentence in paragraph.Sentences)
            {
                Assert.True(string.IsNullOrWhiteSpace(paragraph.Text[end..sentence.Span.Start]));
                end = sentence.Span.End;
            }

            Assert.True(paragraph.Sentences.IsEmpty || string.IsNullOrWhiteSpace(paragraph.Text[end..]));
        }

        foreach (var anchor in view.Claims.Values.SelectMany(c => c.Anchors))
        {
            Assert.Equal(anchor.Exact, anchor.Span.Of(view.Sentence(anchor.Sentence)!.Text));
        }

        Assert.True((await app.Node.Use<VerifyHistory>().Walk(article.Desk.Id)).IsWhole);
    }

    private static Task<Result> Split(TestArticle article, PersonId by, SentenceId id, string shown, string before) =>
        article
            .Use<SplitSentence>()
            .Run(
                article.Desk.By(by),
                article.Id,
                id,
                shown,
                shown.IndexOf(before, StringComparison.Ordinal),
                SentenceId.New()
            );
}
