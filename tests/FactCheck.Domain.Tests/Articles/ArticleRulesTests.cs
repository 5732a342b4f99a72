using FactCheck.Domain.Articles;
using FactCheck.Domain.Desks;

namespace FactCheck.Domain.Tests.Articles;

public sealed class ArticleRulesTests
{
    private static readonly ArticleDraft Draft = new()
    {
        Paragraphs = [new(ParagraphKind.Body, "The bridge is open."), new(ParagraphKind.NotArticle, "Subscribe.")],
    };

    private static readonly MissingPart Missing = new(SentenceId.New(), 3, []);

    [Fact]
    public void A_sentence_without_claims_may_be_marked_no_check_needed() =>
        Assert.Null(ArticleRules.WhyNotMarkNoCheck(0, Some.Reviewer));

    [Fact]
    public void A_sentence_that_holds_claims_may_not() =>
        Assert.Equal(new SentenceHoldsClaims(2), ArticleRules.WhyNotMarkNoCheck(2, Some.Reviewer));

    [Fact]
    public void Who_does_not_check_marks_nothing() =>
        Assert.IsType<NeedsRole>(ArticleRules.WhyNotMarkNoCheck(0, Some.Admin));

    [Fact]
    public void An_editor_signs_off_when_nothing_is_missing() =>
        Assert.Null(ArticleRules.WhyNotSignOff(signedOff: false, [], Some.Editor));

    [Fact]
    public void A_sign_off_is_refused_with_what_is_missing()
    {
        var refusal = ArticleRules.WhyNotSignOff(signedOff: false, [Missing], Some.Editor);

        Assert.Equal([Missing], Assert.IsType<NotAllAccountedFor>(refusal).Missing);
    }

    [Fact]
    public void What_is_signed_off_is_not_signed_off_again() =>
        Assert.Equal(new AlreadySignedOff(), ArticleRules.WhyNotSignOff(signedOff: true, [], Some.Editor));

    [Fact]
    public void A_reviewer_does_not_sign_off() =>
        Assert.Equal(
            new NeedsRole(Role.Editor),
            ArticleRules.WhyNotSignOff(signedOff: false, [Missing], Some.Reviewer)
        );

    [Fact]
    public void A_draft_with_one_paragraph_of_the_article_may_be_saved() =>
        Assert.Null(ArticleRules.WhyNotImport(Draft, Some.Reviewer));

    [Fact]
    public void A_draft_of_nothing_but_junk_may_not()
    {
        var junk = Draft with { Paragraphs = [new(ParagraphKind.NotArticle, "Subscribe.")] };

        Assert.Equal(new NothingButJunk(), ArticleRules.WhyNotImport(junk, Some.Reviewer));
    }

    [Fact]
    public void Who_does_not_check_takes_nothing_in() =>
        Assert.IsType<NeedsRole>(ArticleRules.WhyNotImport(Draft, Some.Admin));

    [Fact]
    public void Each_field_has_its_longest_length()
    {
        var most = new string('x', ArticleRules.FieldLimit);
        var tooLong = Some.Longer(ArticleRules.FieldLimit);
        var full = Draft with { Title = most, Byline = most, Outlet = most, Url = most };

        Assert.Null(ArticleRules.WhyNotImport(full, Some.Reviewer));
        Assert.Equal(Refused("Title"), ArticleRules.WhyNotImport(full with { Title = tooLong }, Some.Reviewer));
        Assert.Equal(Refused("Byline"), ArticleRules.WhyNotImport(full with { Byline = tooLong }, Some.Reviewer));
        Assert.Equal(Refused("Outlet"), ArticleRules.WhyNotImport(full with { Outlet = tooLong }, Some.Reviewer));
        Assert.Equal(Refused("Url"), ArticleRules.WhyNotImport(full with { Url = tooLong }, Some.Reviewer));
    }

    private static TooLong Refused(string field) => new(field, ArticleRules.FieldLimit + 1, ArticleRules.FieldLimit);
}
