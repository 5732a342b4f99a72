using FactCheck.Domain.History;
using FactCheck.Text;

namespace FactCheck.Domain.Articles;

/// <summary>The unit of reading. Its id survives revisions; it is never known by its content or its offset.</summary>
public sealed class Sentence
{
    public Sentence(SentenceId id, DeskId deskId, ArticleId articleId)
    {
        Id = id;
        DeskId = deskId;
        ArticleId = articleId;
    }

    public SentenceId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }
    public Disposition Disposition { get; private set; }

    /// <summary>Who decided it; null while unseen.</summary>
    public PersonId? DisposedBy { get; private set; }

    public DateTimeOffset? DisposedAt { get; private set; }

    /// <summary>The sentence that has its words since the two were merged; null while it stands by itself.</summary>
    public SentenceId? MergedInto { get; private set; }

    /// <summary>The sentence as it stands now.</summary>
    /// <param name="span">Where, in its paragraph.</param>
    public PlacedSentence Placed(TextSpan span) => new(Id, span, Disposition, DisposedBy, DisposedAt);

    /// <summary>It stands by itself, with what was decided about it, as a split says or a merge taken back.</summary>
    public void Stand(PlacedSentence placed)
    {
        Disposition = placed.Disposition;
        DisposedBy = placed.By;
        DisposedAt = placed.At;
        MergedInto = null;
    }

    /// <summary>It is part of another from now on. What was decided about it stays, for when that is taken back.</summary>
    public void MergeInto(SentenceId other) => MergedInto = other;

    /// <summary>Somebody read it and found nothing to check.</summary>
    public IEnumerable<HistoryEvent> NeedsNoCheck(PersonId by, DateTimeOffset at) =>
        Dispose(Disposition.NothingToCheck, by, at);

    /// <summary>Nothing is decided about it any more.</summary>
    public IEnumerable<HistoryEvent> BecomesUnseen() => Dispose(Disposition.Unseen, null, null);

    /// <summary>It holds a claim from now on.</summary>
    public IEnumerable<HistoryEvent> HoldsClaims(PersonId by, DateTimeOffset at) =>
        Dispose(Disposition.HasClaims, by, at);

    private IEnumerable<HistoryEvent> Dispose(Disposition disposition, PersonId? by, DateTimeOffset? at)
    {
        if (Disposition == disposition)
        {
            return [];
        }

        var happened = new SentenceDisposed(Id, Disposition, disposition);
        Disposition = disposition;
        DisposedBy = by;
        DisposedAt = at;
        return [happened];
    }
}
