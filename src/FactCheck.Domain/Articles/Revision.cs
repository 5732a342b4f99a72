namespace FactCheck.Domain.Articles;

/// <summary>One immutable text of an article: who brought it, and when.</summary>
public sealed class Revision
{
    public Revision(DeskId deskId, ArticleId articleId, int number, PersonId by, DateTimeOffset at)
    {
        DeskId = deskId;
        ArticleId = articleId;
        Number = number;
        By = by;
        At = at;
    }

    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public PersonId By { get; private set; }
    public DateTimeOffset At { get; private set; }
}
