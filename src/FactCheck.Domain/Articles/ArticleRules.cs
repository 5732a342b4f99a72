using FactCheck.Domain.Desks;
using FactCheck.Text;

namespace FactCheck.Domain.Articles;

/// <summary>What may be done with a sentence or the whole article, and why not.</summary>
public static class ArticleRules
{
    /// <summary>The longest title, byline, outlet or address of an article, in characters.</summary>
    public const int FieldLimit = 500;

    /// <summary>Why the sentence may not be marked “no check needed”, or null.</summary>
    /// <param name="liveClaims">How many claims it holds that are not withdrawn.</param>
    /// <param name="member">Who wants to.</param>
    public static Refusal? WhyNotMarkNoCheck(int liveClaims, Member member) =>
        DeskRules.WhyNotCheck(member) ?? (liveClaims > 0 ? new SentenceHoldsClaims(liveClaims) : null);

    /// <summary>Why the article may not be signed off, or null.</summary>
    /// <param name="signedOff">Whether it is signed off already.</param>
    /// <param name="missing">The sentences that are not accounted for.</param>
    /// <param name="member">Who wants to.</param>
    public static Refusal? WhyNotSignOff(bool signedOff, IReadOnlyList<MissingPart> missing, Member member) =>
        DeskRules.WhyNotEdit(member) ?? (signedOff ? new AlreadySignedOff() : WhyNotFull(missing));

    /// <summary>Why the draft may not be saved as an article, or null.</summary>
    public static Refusal? WhyNotImport(ArticleDraft draft, Member member) =>
        DeskRules.WhyNotCheck(member)
        ?? FieldRules.WhyNot(draft.Title, FieldLimit, nameof(draft.Title))
        ?? FieldRules.WhyNot(draft.Byline, FieldLimit, nameof(draft.Byline))
        ?? FieldRules.WhyNot(draft.Outlet, FieldLimit, nameof(draft.Outlet))
        ?? FieldRules.WhyNot(draft.Url, FieldLimit, nameof(draft.Url))
        ?? WhyNotText(draft.Paragraphs);

    private static Refusal? WhyNotText(IReadOnlyList<DraftParagraph> paragraphs)
    {
        if (!paragraphs.All(p => WellFormed.Is(p.Text)))
        {
            return new NotWellFormed(nameof(ArticleDraft.Paragraphs));
        }

        return paragraphs.All(p => p.Kind is ParagraphKind.NotArticle) ? new NothingButJunk() : null;
    }

    private static Refusal? WhyNotFull(IReadOnlyList<MissingPart> missing) =>
        missing.Count > 0 ? new NotAllAccountedFor(missing) : null;
}
