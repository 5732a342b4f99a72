namespace FactCheck.Domain.Sources;

/// <summary>A work or contact of a desk that evidence can rest on, again and again.</summary>
public sealed class Source
{
    public Source(
        SourceId id,
        DeskId deskId,
        SourceDetails details,
        OutletId? outletId,
        PersonId addedBy,
        DateTimeOffset addedAt
    )
    {
        Id = id;
        DeskId = deskId;
        OutletId = outletId;
        Kind = details.Kind;
        Title = details.Title;
        Url = details.Url;
        Version = 1;
        AddedBy = addedBy;
        AddedAt = addedAt;
    }

    private Source()
    {
        Title = "";
    }

    public SourceId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public OutletId? OutletId { get; private set; }
    public SourceKind Kind { get; private set; }
    public string Title { get; private set; }
    public string? Url { get; private set; }

    /// <summary>Raised by each change to it; evidence pins the version it was linked at.</summary>
    public int Version { get; private set; }

    public PersonId AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }
}

/// <summary>What a person says of a new source; the outlet by name, null when it has none.</summary>
public sealed record SourceDetails(SourceKind Kind, string Title, string? Outlet, string? Url);
