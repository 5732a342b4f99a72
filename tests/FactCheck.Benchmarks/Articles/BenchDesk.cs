using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Articles;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using FactCheck.Web.Notes;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Articles;

/// <summary>
/// A desk of twenty people with bench articles, made through the use cases, so that its history is a true one. The four people
/// of the demo are among them, since they can sign in by one click.
/// </summary>
internal sealed class BenchDesk
{
    /// <summary>The desk's part of the address.</summary>
    public const string Slug = "bench";

    public const int Reviewers = 14;
    public const int Editors = 6;

    /// <summary>The sign-in names of the demo's people, reviewers first.</summary>
    public static IReadOnlyList<string> DemoPeople { get; } = ["ana", "yusuf", "mira", "jon"];

    private readonly IServiceProvider _services;
    private readonly List<PersonId> _reviewers;
    private readonly List<PersonId> _editors;

    private BenchDesk(IServiceProvider services, DeskId id, List<PersonId> reviewers, List<PersonId> editors)
    {
        (_services, Id, _reviewers, _editors) = (services, id, reviewers, editors);
    }

    public DeskId Id { get; }

    /// <summary>The reviewer of a number, counted on from the first when it is too large.</summary>
    public PersonId Reviewer(int number) => _reviewers[number % _reviewers.Count];

    /// <summary>An intent of a person on this desk, of a new intention.</summary>
    public Intent IntentOf(PersonId person) => new(Id, person, OperationId.New());

    /// <summary>Finds the desk, or makes it with its people.</summary>
    public static async Task<BenchDesk> Ensure(IServiceProvider services)
    {
        List<PersonId> reviewers = [await Person(services, DemoPeople[0]), await Person(services, DemoPeople[1])];
        List<PersonId> editors = [await Person(services, DemoPeople[2]), await Person(services, DemoPeople[3])];
        for (var i = 0; reviewers.Count < Reviewers; i++)
        {
            reviewers.Add(await Person(services, $"bench-reviewer-{i}"));
        }

        for (var i = 0; editors.Count < Editors; i++)
        {
            editors.Add(await Person(services, $"bench-editor-{i}"));
        }

        await using var db = await Database(services);
        if (await db.Desks.SingleOrDefaultAsync(d => d.Slug == Slug) is { } desk)
        {
            return new BenchDesk(services, desk.DeskId, reviewers, editors);
        }

        var made = new BenchDesk(services, DeskId.New(), reviewers, editors);
        IReadOnlyList<(PersonId, Role)> members =
        [
            .. reviewers.Select(p => (p, Role.Reviewer)),
            .. editors.Select(p => (p, Role.Editor)),
        ];
        await services
            .GetRequiredService<CreateDesk>()
            .Run(made.IntentOf(editors[0]), Slug, "Bench desk", isExercise: false, members);
        return made;
    }

    /// <summary>The article of that title, or null when there is none yet.</summary>
    public async Task<ArticleId?> Find(string title)
    {
        await using var db = await Database(_services);
        return await db
            .Articles.Where(a => a.DeskId == Id && a.Title == title)
            .OrderByDescending(a => a.Id)
            .Select(a => (ArticleId?)a.Id)
            .FirstOrDefaultAsync();
    }

    /// <summary>Makes the article that is planned; gives its id and how many commits it took.</summary>
    public async Task<(ArticleId Article, int Commits)> Make(BenchPlan plan)
    {
        var article = ArticleId.New();
        await Done(Use<ImportArticle>().Run(IntentOf(_reviewers[0]), article, plan.Draft));
        var view =
            await Use<ArticleFeed>().Read(Id, article) ?? throw new InvalidOperationException("The article is gone.");
        var making = new Making(this, article, view.Sentences, []);
        foreach (var claim in plan.Claims)
        {
            await making.Check(claim);
        }

        foreach (var (index, sentence) in plan.NoChecks.Index())
        {
            await making.NoCheck(index, sentence);
        }

        foreach (var (index, thread) in plan.Threads.Index())
        {
            await making.Talk(index, thread);
        }

        return (article, making.Commits + 1);
    }

    private T Use<T>()
        where T : notnull => _services.GetRequiredService<T>();

    private static Task<FactCheckDb> Database(IServiceProvider services) =>
        services.GetRequiredService<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();

    private static async Task<PersonId> Person(IServiceProvider services, string key)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if (await users.FindByNameAsync(key) is { } known)
        {
            return known.PersonId;
        }

        var user = new User
        {
            Id = Guid.CreateVersion7(),
            UserName = key,
            Name = key,
        };
        var created = await users.CreateAsync(user);
        return created.Succeeded ? user.PersonId : throw new InvalidOperationException($"No person {key}: {created}");
    }

    private static async Task Done(Task<Result> command)
    {
        var result = await command;
        if (result.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The bench article cannot be made: {refusal}");
        }
    }

    private sealed class Making(
        BenchDesk desk,
        ArticleId article,
        IReadOnlyList<SentenceView> sentences,
        Dictionary<int, SourceId> sources
    )
    {
        private readonly List<(ClaimId Claim, EvidenceId? Evidence)> _made = [];

        public int Commits { get; private set; }

        public Task NoCheck(int index, int sentence) =>
            Commit(
                desk.Use<DisposeSentence>()
                    .Run(
                        desk.IntentOf(desk.Reviewer(index)),
                        article,
                        sentences[sentence].Id,
                        Disposition.Unseen,
                        needsNoCheck: true
                    )
            );

        public async Task Check(PlannedClaim plan)
        {
            var claim = ClaimId.New();
            var (reviewer, editor) = (desk.Reviewer(plan.Reviewer), desk._editors[plan.Editor]);
            List<SentenceSpan> spans = [.. plan.Spans.Select(s => new SentenceSpan(sentences[s.Sentence].Id, s.Span))];
            await Commit(desk.Use<MarkClaim>().Run(desk.IntentOf(reviewer), article, claim, spans, plan.Test));
            EvidenceId? last = null;
            foreach (var evidence in plan.Evidence)
            {
                last = EvidenceId.New();
                await Commit(
                    desk.Use<LinkEvidence>()
                        .Run(
                            desk.IntentOf(reviewer),
                            article,
                            claim,
                            last.Value,
                            Choose(evidence.Source),
                            evidence.Bearing
                        )
                );
            }

            _made.Add((claim, last));
            await Conclude(plan, claim, reviewer, editor);
        }

        public async Task Talk(int index, PlannedThread plan)
        {
            var thread = ThreadId.New();
            var subject = SubjectOf(plan);
            foreach (var (number, text) in plan.Notes.Index())
            {
                var intent = desk.IntentOf(desk.Reviewer(index + number));
                await Commit(
                    number == 0
                        ? desk.Use<StartThread>().Run(intent, article, subject, plan.Kind, thread, NoteId.New(), text)
                        : desk.Use<ReplyToThread>().Run(intent, article, thread, NoteId.New(), text)
                );
            }

            if (plan.Resolution is { } reason)
            {
                var intent = desk.IntentOf(desk.Reviewer(index));
                await Commit(desk.Use<ResolveThread>().Run(intent, article, thread, reason));
            }
        }

        private NoteSubject SubjectOf(PlannedThread plan)
        {
            if (plan.Claim is not { } number)
            {
                return NoteSubject.OfSentence(sentences[plan.Sentence].Id);
            }

            var (claim, evidence) = _made[number];
            return plan.OnEvidence && evidence is { } piece
                ? NoteSubject.OfEvidence(claim, piece)
                : NoteSubject.OfClaim(claim);
        }

        private async Task Conclude(PlannedClaim plan, ClaimId claim, PersonId reviewer, PersonId editor)
        {
            if (plan.End >= PlannedEnd.Concluded)
            {
                await Commit(
                    desk.Use<SetOutcome>()
                        .Run(desk.IntentOf(reviewer), article, claim, Conclusion.None, plan.Conclusion)
                );
            }

            if (plan.End >= PlannedEnd.Submitted)
            {
                await Commit(desk.Use<SubmitVerdict>().Run(desk.IntentOf(reviewer), article, claim));
            }

            if (plan.End is PlannedEnd.Returned)
            {
                await Commit(
                    desk.Use<ReturnVerdict>().Run(desk.IntentOf(editor), article, claim, "Which edition of the ledger?")
                );
            }
            else if (plan.End is PlannedEnd.Approved)
            {
                await using var db = await Database(desk._services);
                var facts = await db.FactsOf(desk.Id, article, claim);
                await Commit(
                    desk.Use<ApproveVerdict>().Run(desk.IntentOf(editor), article, claim, Seal.HashOf(facts!))
                );
            }
        }

        private ChosenSource Choose(int number)
        {
            if (sources.TryGetValue(number, out var known))
            {
                return new ChosenSource(known, null);
            }

            sources[number] = SourceId.New();
            return new ChosenSource(sources[number], BenchPlan.SourceOf(number));
        }

        private async Task Commit(Task<Result> command)
        {
            await Done(command);
            Commits++;
        }
    }
}
