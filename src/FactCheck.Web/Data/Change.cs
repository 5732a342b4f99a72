using FactCheck.Domain.Articles;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;

namespace FactCheck.Web.Data;

/// <summary>
/// What a command has in its hands between the lock and the commit: the database, the acting member as the database knows
/// them, the locked ledgers, and the place where it says what happened.
/// </summary>
public sealed class Change
{
    private readonly List<HistoryEvent> _onDesk = [];
    private readonly List<HistoryEvent> _onArticle = [];
    private Article? _article;

    internal Change(FactCheckDb db, Member member, Desk? desk, Article? article, DateTimeOffset at)
    {
        Db = db;
        Member = member;
        LockedDesk = desk;
        _article = article;
        At = Entry.ToMicroseconds(at);
    }

    public FactCheckDb Db { get; }
    public Member Member { get; }

    /// <summary>The moment of the command, to the microsecond: the same in the rows, in history, and read back.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The article whose ledger is locked.</summary>
    /// <exception cref="InvalidOperationException">The command named none.</exception>
    public Article Article => _article ?? throw new InvalidOperationException("No article is locked.");

    internal Desk? LockedDesk { get; }
    internal IReadOnlyList<HistoryEvent> OnDesk => _onDesk;
    internal IReadOnlyList<HistoryEvent> OnArticle => _onArticle;
    internal Article? LockedArticle => _article;

    /// <summary>Begins the ledger of an article that did not exist.</summary>
    public void Begin(Article article)
    {
        Db.Add(article);
        _article = article;
    }

    /// <summary>Says what happened to the article.</summary>
    public void Record(params IEnumerable<HistoryEvent> events) => _onArticle.AddRange(events);

    /// <summary>Says what happened to the desk.</summary>
    public void RecordOnDesk(params IEnumerable<HistoryEvent> events) => _onDesk.AddRange(events);
}
