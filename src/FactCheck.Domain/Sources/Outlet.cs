namespace FactCheck.Domain.Sources;

/// <summary>A publisher or body that owns sources, as one desk knows it, with the other names it goes by and its web domains.</summary>
public sealed class Outlet
{
    public Outlet(OutletId id, DeskId deskId, OutletDetails details)
    {
        Id = id;
        DeskId = deskId;
        Name = "";
        Take(details);
    }

    private Outlet()
    {
        Name = "";
    }

    public OutletId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public string Name { get; private set; }
    public IReadOnlyList<string> Aliases { get; private set; } = [];
    public IReadOnlyList<string> Domains { get; private set; } = [];

    /// <summary>All its names levelled, by which it is found again; no two outlets of a desk share one.</summary>
    public IReadOnlyList<string> NameKeys { get; private set; } = [];

    /// <summary>The outlet it is read through; null while it stands for itself.</summary>
    public OutletId? MergedInto { get; private set; }

    /// <summary>What is said of it.</summary>
    public OutletDetails Details => new(Name, Aliases, Domains);

    /// <summary>Says anew what it is called and where it is found.</summary>
    public OutletEdited Edit(OutletDetails details)
    {
        var happened = new OutletEdited(Id, Details, details);
        Take(details);
        return happened;
    }

    /// <summary>From now on it, its names and its sources are read through the other.</summary>
    public OutletMerged MergeInto(OutletId survivor)
    {
        MergedInto = survivor;
        return new OutletMerged(Id, survivor);
    }

    /// <summary>It stands for itself again.</summary>
    public OutletParted Part()
    {
        var happened = new OutletParted(Id, MergedInto!.Value);
        MergedInto = null;
        return happened;
    }

    private void Take(OutletDetails details)
    {
        (Name, Aliases, Domains) = (details.Name, details.Aliases, details.Domains);
        NameKeys = [.. details.Keys];
    }
}

/// <summary>The names and domains of an outlet; a name that ends in “?” is an ordinary word as well and counts only where its sentence supports it.</summary>
public sealed record OutletDetails(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Domains)
{
    /// <summary>All names levelled, without the sign of an ordinary word, each once.</summary>
    public IEnumerable<string> Keys => Aliases.Prepend(Name).Select(n => NameKey.Short(n.TrimEnd('?'))).Distinct();

    /// <summary>The aliases one a line.</summary>
    public string AliasLines => string.Join('\n', Aliases);

    /// <summary>The domains one a line.</summary>
    public string DomainLines => string.Join('\n', Domains);

    public bool Equals(OutletDetails? other) =>
        other is not null
        && Name == other.Name
        && Aliases.SequenceEqual(other.Aliases)
        && Domains.SequenceEqual(other.Domains);

    public override int GetHashCode() => HashCode.Combine(Name, Aliases.Count, Domains.Count);

    /// <summary>The refusal when somebody else changed a field that this edit means to change, or null.</summary>
    public Refusal? WhyNotReplace(OutletDetails current, OutletDetails before) =>
        ChangedMeanwhile.If("OutletName", Name, current.Name, before.Name)
        ?? ChangedMeanwhile.If(nameof(Aliases), AliasLines, current.AliasLines, before.AliasLines)
        ?? ChangedMeanwhile.If(nameof(Domains), DomainLines, current.DomainLines, before.DomainLines);

    /// <summary>These details with one field taken from the current ones: what a person who chose their own text has seen now.</summary>
    public OutletDetails Seeing(OutletDetails current, string field) =>
        field switch
        {
            nameof(Aliases) => this with { Aliases = current.Aliases },
            nameof(Domains) => this with { Domains = current.Domains },
            _ => this with { Name = current.Name },
        };

    /// <summary>The current details with the fields that this edit means to change.</summary>
    public OutletDetails Onto(OutletDetails current, OutletDetails before) =>
        new(
            Name == before.Name ? current.Name : Name,
            AliasLines == before.AliasLines ? current.Aliases : Aliases,
            DomainLines == before.DomainLines ? current.Domains : Domains
        );
}
