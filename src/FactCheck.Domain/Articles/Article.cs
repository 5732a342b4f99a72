using FactCheck.Domain.History;

namespace FactCheck.Domain.Articles;

/// <summary>The text under check. Everything inside it (sentences, claims, evidence, verdicts) shares its history.</summary>
public sealed class Article : Ledger
{
    public Article(ArticleId id, DeskId desk, ArticleDraft draft, PersonId importedBy, DateTimeOffset importedAt)
    {
        Id = id;
        DeskId = desk;
        Title = draft.Title ?? ShortTitle(draft.Paragraphs);
        Byline = draft.Byline;
        Outlet = draft.Outlet;
        Url = draft.Url;
        Language = draft.Language;
        PublishedOn = draft.PublishedOn;
        Deadline = draft.Deadline;
        ImportedBy = importedBy;
        ImportedAt = importedAt;
        LatestRevision = 1;
    }

    private Article()
    {
        Title = "";
    }

    public override Guid LedgerId => Id.Value;

    public ArticleId Id { get; private set; }
    public string Title { get; private set; }
    public string? Byline { get; private set; }
    public string? Outlet { get; private set; }
    public string? Url { get; private set; }
    public string? Language { get; private set; }
    public DateOnly? PublishedOn { get; private set; }
    public DateTimeOffset? Deadline { get; private set; }
    public PersonId ImportedBy { get; private set; }
    public DateTimeOffset ImportedAt { get; private set; }

    /// <summary>The number of the newest revision, from 1.</summary>
    public int LatestRevision { get; private set; }

    public PersonId? SignedOffBy { get; private set; }

    /// <summary>When the editor approved the whole article; null when nobody did, or when something changed since.</summary>
    public DateTimeOffset? SignedOffAt { get; private set; }

    /// <summary>The editor approves the whole article as it stands.</summary>
    public HistoryEvent SignOff(PersonId by, DateTimeOffset at)
    {
        SignedOffBy = by;
        SignedOffAt = at;
        return new ArticleSignedOff(LatestRevision);
    }

    /// <summary>What must follow when the given events change the article: a sign-off holds only for what was signed.</summary>
    public IEnumerable<HistoryEvent> After(IReadOnlyCollection<HistoryEvent> events)
    {
        if (SignedOffAt is null || events.All(e => !e.LiftsSignOff))
        {
            yield break;
        }

        SignedOffBy = null;
        SignedOffAt = null;
        yield return new SignOffLifted(LatestRevision);
    }

    private static string ShortTitle(IReadOnlyList<DraftParagraph> paragraphs)
    {
        const int longest = 100;
        var first = (
            paragraphs.FirstOrDefault(p => p.Kind is ParagraphKind.Headline)
            ?? paragraphs.FirstOrDefault(p => p.Kind is not ParagraphKind.NotArticle)
            ?? paragraphs[0]
        ).Text;
        if (first.Length <= longest)
        {
            return first;
        }

        var end = first.LastIndexOf(' ', longest);
        end = end > 0 ? end : longest;
        return string.Concat(first.AsSpan(0, char.IsHighSurrogate(first[end - 1]) ? end - 1 : end), "…");
    }
}
