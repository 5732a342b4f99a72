namespace FactCheck.Domain.Sources;

/// <summary>
/// A work or contact of a desk that evidence can rest on, again and again. One that was merged into another stays, and is read
/// through that other.
/// </summary>
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
        Version = 1;
        AddedBy = addedBy;
        AddedAt = addedAt;
        Fields = SourceFields.None;
        Title = "";
        Take(details, outletId);
    }

    private Source()
    {
        Title = "";
        Fields = SourceFields.None;
    }

    public SourceId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public OutletId? OutletId { get; private set; }
    public SourceKind Kind { get; private set; }
    public string Title { get; private set; }
    public string? Url { get; private set; }

    /// <summary>What is its kind's own.</summary>
    public SourceFields Fields { get; private set; }

    /// <summary>The title levelled, by which duplicates are found.</summary>
    public string TitleKey { get; private set; } = "";

    /// <summary>The address levelled, by which duplicates are found.</summary>
    public string? UrlKey { get; private set; }

    /// <summary>All its texts levelled, in which it is searched.</summary>
    public string Searched { get; private set; } = "";

    /// <summary>Raised by each change to it, or to what it is read through; evidence pins the version it was linked at.</summary>
    public int Version { get; private set; }

    /// <summary>The source that it is read through, which itself is merged into none; null while it stands for itself.</summary>
    public SourceId? MergedInto { get; private set; }

    /// <summary>The newest copy kept of it; null while there is none.</summary>
    public CaptureId? CaptureId { get; private set; }

    public PersonId AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>What is said of it, given the name of its outlet.</summary>
    public SourceDetails Details(string? outlet) => new(Kind, Title, outlet, Url) { Fields = Fields };

    /// <summary>Says anew what it is.</summary>
    public void Edit(SourceDetails details, OutletId? outletId)
    {
        Take(details, outletId);
        Version++;
    }

    /// <summary>What it is read through says something new.</summary>
    public void Follow() => Version++;

    /// <summary>From now on it is read through the other.</summary>
    public void MergeInto(SourceId survivor)
    {
        MergedInto = survivor;
        Version++;
    }

    /// <summary>It stands for itself again.</summary>
    public void Part()
    {
        MergedInto = null;
        Version++;
    }

    /// <summary>From now on this is the newest copy of it; null when none is left.</summary>
    public void RestOn(CaptureId? capture) => CaptureId = capture;

    private void Take(SourceDetails details, OutletId? outletId)
    {
        (Kind, Title, Url, Fields, OutletId) = (details.Kind, details.Title, details.Url, details.Fields, outletId);
        TitleKey = NameKey.Short(Title);
        UrlKey = SourceAddress.KeyOf(Url);
        Searched = NameKey.Of(string.Join(' ', new[] { Title, Url }.Concat(SourceFields.All.Select(f => Fields[f]))));
    }
}
