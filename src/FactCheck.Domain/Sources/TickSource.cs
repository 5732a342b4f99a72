namespace FactCheck.Domain.Sources;

/// <summary>The source that a person's ticks in an article rest on. No history: each tick names its source itself.</summary>
public sealed class TickSource
{
    public TickSource(DeskId deskId, ArticleId articleId, PersonId personId, SourceId sourceId)
    {
        DeskId = deskId;
        ArticleId = articleId;
        PersonId = personId;
        SourceId = sourceId;
    }

    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }
    public PersonId PersonId { get; private set; }
    public SourceId SourceId { get; private set; }

    /// <summary>From now on they rest on another source.</summary>
    public void RestOn(SourceId source) => SourceId = source;
}
