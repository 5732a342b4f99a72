using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests;

/// <summary>What cannot be kept is refused in every field that people type, and before anything is saved.</summary>
public sealed class FieldRulesTests
{
    private static readonly ArticleDraft Draft = new()
    {
        Paragraphs = [new(ParagraphKind.Body, "The bridge is open.")],
    };
    private static readonly SourceDetails Source = new(SourceKind.Book, "A book", null, null);

    private static readonly Dictionary<string, Func<string, Refusal?>> Fields = new()
    {
        ["Title of an article"] = v => ArticleRules.WhyNotImport(Draft with { Title = v }, Some.Reviewer),
        ["Byline"] = v => ArticleRules.WhyNotImport(Draft with { Byline = v }, Some.Reviewer),
        ["Outlet of an article"] = v => ArticleRules.WhyNotImport(Draft with { Outlet = v }, Some.Reviewer),
        ["Url of an article"] = v => ArticleRules.WhyNotImport(Draft with { Url = v }, Some.Reviewer),
        ["Paragraphs"] = v =>
            ArticleRules.WhyNotImport(Draft with { Paragraphs = [new(ParagraphKind.Body, v)] }, Some.Reviewer),
        ["Wording"] = v => ClaimRules.WhyNotEdit(Some.Facts, Some.Details with { Wording = v }, Some.Reviewer),
        ["Claimant"] = v => ClaimRules.WhyNotEdit(Some.Facts, Some.Details with { Claimant = v }, Some.Reviewer),
        ["Title of a source"] = v => SourceRules.WhyNotAdd(Source with { Title = v }),
        ["Outlet of a source"] = v => SourceRules.WhyNotAdd(Source with { Outlet = v }),
        ["Url of a source"] = v => SourceRules.WhyNotAdd(Source with { Url = v }),
        ["Quote"] = v => SourceRules.WhyNotLink(Some.Facts, Some.Bearing with { Quote = v }, Some.Reviewer),
        ["Locator"] = v => SourceRules.WhyNotLink(Some.Facts, Some.Bearing with { Locator = v }, Some.Reviewer),
        ["Note"] = v => SourceRules.WhyNotLink(Some.Facts, Some.Bearing with { Note = v }, Some.Reviewer),
        ["Reasoning"] = v =>
            VerdictRules.WhyNotConclude(Some.Facts, new Conclusion(Outcome.OnAuthor, v), Some.Reviewer),
        ["Reason"] = VerdictRules.WhyNotReason,
    };

    public static TheoryData<string> AllFields => [.. Fields.Keys];

    [Theory]
    [MemberData(nameof(AllFields))]
    public void A_nul_or_half_a_pair_is_refused_by_the_name_of_the_field(string field)
    {
        var refused = new NotWellFormed(field.Split(' ')[0]);

        Assert.Equal(refused, Fields[field]("twelve\0million"));
        Assert.Equal(refused, Fields[field]("twelve\uD83D"));
        Assert.Equal(refused, Fields[field]("\uDE00twelve"));
    }

    [Theory]
    [MemberData(nameof(AllFields))]
    public void Any_other_character_is_kept(string field) =>
        Assert.IsNotType<NotWellFormed>(Fields[field]("\uD83D\uDE00 אבג \u2028\u0001\uFFFF"));

    [Fact]
    public void Nothing_typed_is_nothing_to_refuse() => Assert.Null(FieldRules.WhyNot(null, 0, "Field"));
}
