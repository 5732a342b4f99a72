using FactCheck.Domain.History;

namespace FactCheck.Domain.Desks;

/// <summary>A team: members and roles, scales, policy, sources, articles. The wall between teams.</summary>
public sealed class Desk : Ledger
{
    public Desk(DeskId deskId, string slug, string name, bool isExercise)
    {
        DeskId = deskId;
        Slug = slug;
        Name = name;
        IsExercise = isExercise;
    }

    public override Guid LedgerId => DeskId.Value;

    /// <summary>The desk's part of every address: lower-case letters, digits and hyphens.</summary>
    public string Slug { get; private set; }

    public string Name { get; private set; }

    /// <summary>Whether all its articles are an exercise, which every page and export then says.</summary>
    public bool IsExercise { get; private set; }
}
