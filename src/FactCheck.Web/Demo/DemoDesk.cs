using FactCheck.Domain;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Demo;

/// <summary>Makes the demo desk with its people and its article, through the same use cases as everybody's.</summary>
public sealed class DemoDesk(
    IDbContextFactory<FactCheckDb> contexts,
    IServiceScopeFactory scopes,
    CreateDesk createDesk,
    ImportArticle importArticle,
    DemoChecking checking
)
{
    /// <summary>The desk's part of the address.</summary>
    public const string Slug = "demo";

    private readonly TaskCompletionSource _made = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether the desk is there and may be used.</summary>
    public bool IsReady => _made.Task.IsCompletedSuccessfully;

    /// <summary>Comes back when it is; until then its article is not yet in the middle of its check.</summary>
    public Task Ready => _made.Task;

    /// <summary>Makes what is missing: all of it, or the rest of what was broken off.</summary>
    public async Task Ensure()
    {
        var people = await EnsurePeople();
        var desk = await EnsureDesk(people);
        var ids = new DemoIds(desk);
        if (!await IsMade(desk, ids))
        {
            var intent = new Intent(desk, people[DemoPeople.Ana], ids.Next<OperationId>());
            await Done(importArticle.Run(intent, ids.Article, DemoArticle.Draft));
            await checking.Run(desk, ids, people);
        }

        _made.TrySetResult();
    }

    private async Task<DeskId> EnsureDesk(Dictionary<DemoPerson, PersonId> people)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (
            await db.Desks.Where(d => d.Slug == Slug).Select(d => (DeskId?)d.DeskId).SingleOrDefaultAsync() is { } found
        )
        {
            return found;
        }

        var desk = DeskId.New();
        var intent = new Intent(desk, people[DemoPeople.Mira], OperationId.New());
        await createDesk.Run(
            intent,
            Slug,
            "Demo desk",
            isExercise: true,
            [.. people.Select(p => (p.Value, p.Key.Roles))]
        );
        return desk;
    }

    // Nobody comes before all was made: where there is an article with another id, somebody came, or the demo was made by a
    // version whose ids did not follow from the desk.
    private async Task<bool> IsMade(DeskId desk, DemoIds ids)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Entries.AnyAsync(e => e.DeskId == desk && e.OperationId == ids.Last)
            || await db.Articles.AnyAsync(a => a.DeskId == desk && a.Id != ids.Article);
    }

    private async Task<Dictionary<DemoPerson, PersonId>> EnsurePeople()
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        Dictionary<DemoPerson, PersonId> people = [];
        foreach (var person in DemoPeople.All)
        {
            var user = await users.FindByNameAsync(person.Key);
            if (user is null)
            {
                user = new User
                {
                    Id = Guid.CreateVersion7(),
                    UserName = person.Key,
                    Name = person.Name,
                };
                var created = await users.CreateAsync(user);
                if (!created.Succeeded)
                {
                    throw new InvalidOperationException(string.Join("; ", created.Errors.Select(e => e.Description)));
                }
            }

            people[person] = user.PersonId;
        }

        return people;
    }

    /// <summary>Waits for a command that nothing can forbid.</summary>
    /// <exception cref="InvalidOperationException">It was refused all the same.</exception>
    internal static async Task Done(Task<Result> command)
    {
        var result = await command;
        if (result.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The demo cannot be made: {refusal}");
        }
    }
}
