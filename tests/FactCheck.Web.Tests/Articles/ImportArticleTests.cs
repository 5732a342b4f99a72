using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Articles;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Articles;

public sealed class ImportArticleTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task What_was_taken_in_is_all_there()
    {
        var article = await app.NewArticle();

        var view = await article.Read();

        Assert.Equal(TestDesk.Draft.Paragraphs, view.Paragraphs.Select(p => new DraftParagraph(p.Kind, p.Text)));
        Assert.Equal("Harbour town opens its second bridge", view.Head.Title);
        Assert.Equal(("A. Writer", "Harbour Post", "en"), (view.Head.Byline, view.Head.Outlet, view.Head.Language));
        Assert.Equal((1, true, 1L), (view.Head.Revision, view.Head.IsExercise, view.Version));
        Assert.Equal(view.Sentences.Length, view.Coverage.Unseen);
    }

    [Fact]
    public async Task The_sentences_of_every_paragraph_rejoin_to_its_text()
    {
        var view = await (await app.NewArticle()).Read();

        foreach (var paragraph in view.Paragraphs.Where(p => p.Kind is not ParagraphKind.NotArticle))
        {
            var rest = paragraph.Text;
            foreach (var sentence in paragraph.Sentences.Reverse())
            {
                Assert.Equal(sentence.Text, paragraph.Text[sentence.Span.Start..sentence.Span.End]);
                rest = rest.Remove(sentence.Span.Start, sentence.Span.Length);
            }

            Assert.NotEmpty(paragraph.Sentences);
            Assert.True(string.IsNullOrWhiteSpace(rest), $"“{rest}” belongs to no sentence.");
        }

        Assert.Equal(Enumerable.Range(1, view.Sentences.Length), view.Sentences.Select(s => s.Number));
        Assert.Equal("It carries 4,000 cars a day.", view.Sentences[2].Text);
    }

    [Fact]
    public async Task What_is_no_part_of_the_article_has_no_sentences()
    {
        var view = await (await app.NewArticle()).Read();

        Assert.Empty(view.Paragraphs.Single(p => p.Kind is ParagraphKind.NotArticle).Sentences);
    }

    [Fact]
    public async Task History_knows_how_much_came_and_the_hash_of_the_text()
    {
        var article = await app.NewArticle();

        var text = string.Join('\n', TestDesk.Draft.Paragraphs.Select(p => p.Text));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        await article.Recorded(
            article.Desk.Ana,
            new ArticleImported("Harbour town opens its second bridge", 6, 7, hash)
        );
    }

    [Fact]
    public async Task The_same_operation_twice_imports_once()
    {
        var desk = await app.NewDesk();
        var (intent, id) = (desk.By(desk.Ana), ArticleId.New());
        var import = app.Node.Use<ImportArticle>();

        await import.Run(intent, id, TestDesk.Draft).IsDone();
        await import.Run(intent, id, TestDesk.Draft).IsDone();

        await using var db = await app.Node.Db();
        Assert.Equal(1, await db.Articles.CountAsync(a => a.DeskId == desk.Id));
        Assert.Equal(7, await db.Sentences.CountAsync(s => s.DeskId == desk.Id));
        Assert.Equal(1, await db.Entries.CountAsync(e => e.LedgerId == id.Value));
    }

    [Fact]
    public async Task Nothing_but_junk_is_refused_and_nothing_of_it_saved()
    {
        var desk = await app.NewDesk();
        var junk = TestDesk.Draft with { Paragraphs = [new(ParagraphKind.NotArticle, "Subscribe.")] };

        await app
            .Node.Use<ImportArticle>()
            .Run(desk.By(desk.Ana), ArticleId.New(), junk)
            .IsRefused(new NothingButJunk());

        await using var db = await app.Node.Db();
        Assert.False(await db.Articles.AnyAsync(a => a.DeskId == desk.Id));
        Assert.False(await db.Paragraphs.AnyAsync(p => p.DeskId == desk.Id));
    }
}
