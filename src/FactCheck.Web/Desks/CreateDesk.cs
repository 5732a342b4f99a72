using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Web.Data;

namespace FactCheck.Web.Desks;

/// <summary>Creates a desk with its first members. Nobody belongs to it before, so this is not for a page but for who runs the app.</summary>
public sealed class CreateDesk(Workspace workspace)
{
    /// <summary>Creates the desk under the id that was minted for it; the person of the intent becomes a member only if listed.</summary>
    public Task Run(
        Intent intent,
        string slug,
        string name,
        bool isExercise,
        IReadOnlyList<(PersonId Person, Role Roles)> members
    ) =>
        workspace.CreateDesk(
            new Desk(intent.Desk, slug, name, isExercise),
            [.. members.Select(m => new Membership(intent.Desk, m.Person, m.Roles))],
            intent,
            CancellationToken.None
        );
}
