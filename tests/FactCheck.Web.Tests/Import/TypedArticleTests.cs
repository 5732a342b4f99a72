using FactCheck.Domain.Articles;
using FactCheck.Web.Import;

namespace FactCheck.Web.Tests.Import;

public sealed class TypedArticleTests
{
    private static readonly ArticleDraft Read = new()
    {
        Title = "Harbour closed",
        Byline = "By a reader",
        Paragraphs = [Body("It is closed today."), Body("Call us at noon."), Body("It opens on Monday.")],
    };

    [Fact]
    public void What_was_changed_is_taken_over_by_the_same_text_with_another_word()
    {
        var now = new TypedArticle(
            Changed(Body("It opens on Tuesday.")) with
            {
                Byline = "By A. Writer",
                Title = "Shut",
            }
        );

        now.TakeOver(Decided());

        Assert.Equal(("A headline", "By A. Writer"), (now.Title, now.Byline));
        Assert.Equal(new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Unspecified), now.Deadline);
        Assert.Equal(
            [ParagraphKind.Body, ParagraphKind.NotArticle, ParagraphKind.Body],
            now.Paragraphs.Select(p => p.Kind)
        );
        Assert.Equal(ParagraphKind.Body, now.Paragraphs[1].ReadKind);
    }

    [Fact]
    public void Another_text_takes_nothing_over()
    {
        var now = new TypedArticle(
            new ArticleDraft
            {
                Title = "Bridge",
                Paragraphs = [Body("Call us at noon."), Body("It is open."), Body("So.")],
            }
        );

        now.TakeOver(Decided());

        Assert.Equal(("Bridge", null), (now.Title, now.Deadline));
        Assert.All(now.Paragraphs, p => Assert.Equal(ParagraphKind.Body, p.Kind));
    }

    private static TypedArticle Decided()
    {
        var before = new TypedArticle(Read)
        {
            Title = "A headline",
            Deadline = new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Unspecified),
        };
        before.Paragraphs[1].Switch();
        return before;
    }

    private static ArticleDraft Changed(DraftParagraph last) =>
        Read with
        {
            Paragraphs = [.. Read.Paragraphs.SkipLast(1), last],
        };

    private static DraftParagraph Body(string text) => new(ParagraphKind.Body, text);
}
