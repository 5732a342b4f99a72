using FactCheck.Domain;
using FactCheck.Domain.Desks;
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

    /// <summary>Makes what is missing.</summary>
    public async Task Ensure()
    {
        var people = await EnsurePeople();
        await using var db = await contexts.CreateDbContextAsync();
        if (!await db.Desks.AnyAsync(d => d.Slug == Slug))
        {
            await Create(people);
        }

        _made.TrySetResult();
    }

    private async Task Create(Dictionary<DemoPerson, PersonId> people)
    {
        var desk = DeskId.New();
        IReadOnlyList<(PersonId, Role)> members = [.. people.Select(p => (p.Value, p.Key.Roles))];
        await createDesk.Run(
            new Intent(desk, people[DemoPeople.Mira], OperationId.New()),
            Slug,
            "Demo desk",
            isExercise: true,
            members
        );
        var article = ArticleId.New();
        await Done(
            importArticle.Run(new Intent(desk, people[DemoPeople.Ana], OperationId.New()), article, DemoArticle.Draft)
        );
        await checking.Run(desk, article, people);
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
