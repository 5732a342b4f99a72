using FactCheck.Domain.History;

namespace FactCheck.Domain.Desks;

public sealed record DeskCreated(string Slug, string Name) : HistoryEvent;

public sealed record MemberAdded(PersonId Person, Role Roles) : HistoryEvent;

/// <summary>An article was taken in; the desk's history proves that its own history existed.</summary>
public sealed record ArticleAdded(ArticleId Article) : HistoryEvent;
