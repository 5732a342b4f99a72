using FactCheck.Domain;

namespace FactCheck.Web.Data;

/// <summary>Who wants something done on which desk, and the id of that one intention, however often it is sent.</summary>
public sealed record Intent(DeskId Desk, PersonId Person, OperationId Operation);

/// <summary>What a command changes, and therefore locks: a desk, an article of it, or both.</summary>
/// <param name="LocksDesk">Whether the desk's own ledger is changed too.</param>
/// <param name="Article">The article whose ledger is changed, if any.</param>
public readonly record struct Ledgers(bool LocksDesk, ArticleId? Article)
{
    /// <summary>The desk alone.</summary>
    public static Ledgers Desk => new(true, null);

    /// <summary>One article.</summary>
    public static Ledgers Of(ArticleId article) => new(false, article);

    /// <summary>The desk and one of its articles.</summary>
    public static Ledgers DeskAnd(ArticleId article) => new(true, article);
}
