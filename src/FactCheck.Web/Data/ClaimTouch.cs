using FactCheck.Domain;

namespace FactCheck.Web.Data;

/// <summary>
/// That a person changed something a claim's verdict rests on, and no second person has sealed it since: a projection of
/// history, written in the same commit.
/// </summary>
public sealed class ClaimTouch
{
    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }
    public ClaimId ClaimId { get; private set; }
    public PersonId PersonId { get; private set; }

    /// <summary>The number of the latest entry of the article in which they did.</summary>
    public long Number { get; private set; }
}
