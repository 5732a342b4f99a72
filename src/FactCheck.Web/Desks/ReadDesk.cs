using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Desks;

/// <summary>A desk as one of its members sees it.</summary>
public sealed record DeskView(
    DeskId Id,
    string Slug,
    string Name,
    bool IsExercise,
    Member Me,
    ImmutableArray<Colleague> Colleagues
)
{
    /// <summary>The name of a person, or a dash for one who does not belong to the desk any more.</summary>
    public string NameOf(PersonId? person) => Colleagues.FirstOrDefault(c => c.Member.Person == person)?.Name ?? "—";

    /// <summary>Everybody for whom a rule says nothing against it.</summary>
    public IEnumerable<string> WhoCan(Func<Member, Refusal?> whyNot) =>
        Colleagues.Where(c => whyNot(c.Member) is null).Select(c => c.Name);
}

/// <summary>A member of a desk with the name colleagues call them by.</summary>
public sealed record Colleague(Member Member, string Name);

/// <summary>Reads a desk for one of its members, by its part of the address.</summary>
public sealed class ReadDesk(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>The desk, or null when there is none or the person does not belong to it.</summary>
    public async Task<DeskView?> Run(string slug, PersonId person)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db
            .Database.SqlQuery<Row>(
                $"""
                SELECT d.id AS desk, d.slug, d.name, d.is_exercise, m.person_id AS person, m.roles, p.name AS person_name
                FROM desk d
                JOIN membership me ON me.desk_id = d.id AND me.person_id = {person.Value}
                JOIN membership m ON m.desk_id = d.id
                JOIN person p ON p.id = m.person_id
                WHERE d.slug = {slug}
                ORDER BY p.name, p.id
                """
            )
            .ToListAsync();
        if (rows.Count == 0)
        {
            return null;
        }

        var desk = new DeskId(rows[0].Desk);
        ImmutableArray<Colleague> colleagues =
        [
            .. rows.Select(r => new Colleague(new Member(desk, new PersonId(r.Person), (Role)r.Roles), r.PersonName)),
        ];
        var me = colleagues.Single(c => c.Member.Person == person).Member;
        return new DeskView(desk, rows[0].Slug, rows[0].Name, rows[0].IsExercise, me, colleagues);
    }

    private sealed record Row(
        Guid Desk,
        string Slug,
        string Name,
        bool IsExercise,
        Guid Person,
        int Roles,
        string PersonName
    );
}
