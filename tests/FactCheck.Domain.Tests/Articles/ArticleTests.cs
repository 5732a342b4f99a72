using CsCheck;
using FactCheck.Domain.Articles;
using FactCheck.Domain.History;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests.Articles;

public sealed class ArticleTests
{
    private static readonly HistoryEvent Something = new VerdictSubmitted(ClaimId.New());

    [Fact]
    public void A_later_change_lifts_the_sign_off()
    {
        var article = Of("The bridge is open.");
        article.SignOff(Some.Editor.Person, Some.Morning);

        var happened = article.After([Something]).ToList();

        Assert.Equal([new SignOffLifted(1)], happened);
        Assert.Null(article.SignedOffAt);
        Assert.Null(article.SignedOffBy);
    }

    [Fact]
    public void The_sign_off_itself_does_not_lift_it()
    {
        var article = Of("The bridge is open.");
        var signed = article.SignOff(Some.Editor.Person, Some.Morning);

        Assert.Empty(article.After([signed]));
        Assert.Equal(new ArticleSignedOff(1), signed);
        Assert.Equal(Some.Editor.Person, article.SignedOffBy);
        Assert.Equal(Some.Morning, article.SignedOffAt);
    }

    [Fact]
    public void A_change_beside_the_sign_off_lifts_it()
    {
        var article = Of("The bridge is open.");
        var signed = article.SignOff(Some.Editor.Person, Some.Morning);

        Assert.Single(article.After([signed, Something]));
    }

    [Fact]
    public void Where_nobody_signed_off_nothing_is_lifted() =>
        Assert.Empty(Of("The bridge is open.").After([Something]));

    [Fact]
    public void The_title_given_comes_before_any_other()
    {
        var draft = Draft(new DraftParagraph(ParagraphKind.Headline, "A headline")) with { Title = "A title" };

        Assert.Equal("A title", Of(draft).Title);
    }

    [Fact]
    public void Without_a_title_it_is_the_headline_then_the_first_paragraph_that_is_no_junk()
    {
        var junk = new DraftParagraph(ParagraphKind.NotArticle, "Subscribe.");
        var body = new DraftParagraph(ParagraphKind.Body, "The bridge is open.");
        var headline = new DraftParagraph(ParagraphKind.Headline, "A headline");

        Assert.Equal("A headline", Of(Draft(junk, body, headline)).Title);
        Assert.Equal("The bridge is open.", Of(Draft(junk, body)).Title);
    }

    [Fact]
    public void A_long_first_paragraph_is_cut_between_words()
    {
        var title = Of(string.Join(' ', Enumerable.Repeat("twelve", 40))).Title;

        Assert.EndsWith("twelve…", title, StringComparison.Ordinal);
        Assert.InRange(title.Length, 50, 101);
    }

    [Fact]
    public void A_title_made_of_any_text_is_short_and_whole() =>
        Gen.String[
                Gen.OneOf(
                    Gen.Char['a', 'c'],
                    Gen.Const(' '),
                    Gen.Char['\uD83D', '\uD83D'],
                    Gen.Char['\uDE00', '\uDE00']
                ),
                1,
                300
            ]
            .Select(Repaired)
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .Sample(text =>
            {
                var title = Of(text).Title;
                var kept = title.EndsWith('…') ? title[..^1] : title;
                return title.Length <= 101
                    && text.StartsWith(kept, StringComparison.Ordinal)
                    && (text.Length > 100 || title == text)
                    && Repaired(title) == title;
            });

    private static string Repaired(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static ArticleDraft Draft(params DraftParagraph[] paragraphs) => new() { Paragraphs = paragraphs };

    private static Article Of(string text) => Of(Draft(new DraftParagraph(ParagraphKind.Body, text)));

    private static Article Of(ArticleDraft draft) =>
        new(ArticleId.New(), Some.Desk, draft, Some.Reviewer.Person, Some.Morning);
}
