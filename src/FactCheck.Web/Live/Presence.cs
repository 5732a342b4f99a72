using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactCheck.Domain;

namespace FactCheck.Web.Live;

/// <summary>Somebody who has an article open on this node, and the sentence they are at, if any.</summary>
public sealed record Present(PersonId Person, SentenceId? At);

/// <summary>Who is in which article. Never stored: it is true while the page is open.</summary>
public sealed class Presence
{
    private readonly ConcurrentDictionary<ArticleId, ImmutableArray<Visit>> _visits = new();
    private ImmutableArray<Action<ArticleId>> _listeners = [];

    /// <summary>Comes in; leaves when disposed.</summary>
    public Visit Enter(ArticleId article, PersonId person)
    {
        var visit = new Visit(this, article, person);
        _visits.AddOrUpdate(article, _ => [visit], (_, all) => all.Add(visit));
        Changed(article);
        return visit;
    }

    /// <summary>Everybody who is in the article, each person once, in the order in which they came.</summary>
    public IReadOnlyList<Present> In(ArticleId article) =>
        _visits.TryGetValue(article, out var visits)
            ? [.. visits.GroupBy(v => v.Person).Select(g => new Present(g.Key, g.Last().At))]
            : [];

    /// <summary>Calls <paramref name="changed"/> when somebody comes, moves or leaves, until disposed. It must return at once.</summary>
    public IDisposable Listen(Action<ArticleId> changed)
    {
        ImmutableInterlocked.Update(ref _listeners, all => all.Add(changed));
        return new Deaf(this, changed);
    }

    private void Leave(Visit visit)
    {
        _visits.AddOrUpdate(visit.Article, _ => [], (_, all) => all.Remove(visit));
        _visits.TryRemove(KeyValuePair.Create(visit.Article, ImmutableArray<Visit>.Empty));
        Changed(visit.Article);
    }

    private void Changed(ArticleId article)
    {
        foreach (var listener in _listeners)
        {
            listener(article);
        }
    }

    /// <summary>One page of one person in one article.</summary>
    public sealed class Visit(Presence presence, ArticleId article, PersonId person) : IDisposable
    {
        public ArticleId Article => article;
        public PersonId Person => person;

        /// <summary>The sentence the person is at.</summary>
        public SentenceId? At { get; private set; }

        /// <summary>Says which sentence the person is at now.</summary>
        public void Move(SentenceId? sentence)
        {
            if (At != sentence)
            {
                At = sentence;
                presence.Changed(article);
            }
        }

        public void Dispose() => presence.Leave(this);
    }

    private sealed class Deaf(Presence presence, Action<ArticleId> changed) : IDisposable
    {
        public void Dispose() => ImmutableInterlocked.Update(ref presence._listeners, all => all.Remove(changed));
    }
}
