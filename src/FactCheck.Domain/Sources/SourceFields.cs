using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Domain.Sources;

/// <summary>The name of one thing that is said of a source.</summary>
public enum SourceField
{
    SourceKind,
    Title,
    Outlet,
    Url,

    /// <summary>Who was spoken to, who wrote, issued or posted it.</summary>
    Who,

    /// <summary>The day of it.</summary>
    Day,

    /// <summary>The time of that day, where it was.</summary>
    Time,

    /// <summary>How the person was reached.</summary>
    Reached,
    Terms,
    Programme,
    Minute,
    Edition,
    Isbn,
    Court,
    CaseNumber,
    Platform,

    /// <summary>Where somebody looked.</summary>
    Place,

    /// <summary>For what they looked.</summary>
    Question,
}

/// <summary>On what terms a person spoke; what is confidential is not kept here.</summary>
public enum SpeakingTerms
{
    OnTheRecord,
    Background,
    NotForAttribution,
}

/// <summary>What is said of a source beside kind, title, outlet and address; null where nothing is.</summary>
public sealed record SourceFields
{
    public string? Who { get; init; }
    public DateOnly? Day { get; init; }
    public TimeOnly? Time { get; init; }
    public string? Reached { get; init; }
    public SpeakingTerms? Terms { get; init; }
    public string? Programme { get; init; }
    public string? Minute { get; init; }
    public string? Edition { get; init; }
    public string? Isbn { get; init; }
    public string? Court { get; init; }
    public string? CaseNumber { get; init; }
    public string? Platform { get; init; }
    public string? Place { get; init; }
    public string? Question { get; init; }

    /// <summary>Nothing said.</summary>
    public static SourceFields None { get; } = new();

    /// <summary>All fields that this record has.</summary>
    public static ImmutableArray<SourceField> All { get; } =
    [.. Enum.GetValues<SourceField>().Where(f => f >= SourceField.Who)];

    /// <summary>The field as text: a day as yyyy-MM-dd, a time as HH:mm, terms by name; null when there is none or it is another record's.</summary>
    public string? this[SourceField field] =>
        field switch
        {
            SourceField.Who => Who,
            SourceField.Day => Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            SourceField.Time => Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
            SourceField.Reached => Reached,
            SourceField.Terms => Terms?.ToString(),
            SourceField.Programme => Programme,
            SourceField.Minute => Minute,
            SourceField.Edition => Edition,
            SourceField.Isbn => Isbn,
            SourceField.Court => Court,
            SourceField.CaseNumber => CaseNumber,
            SourceField.Platform => Platform,
            SourceField.Place => Place,
            SourceField.Question => Question,
            _ => null,
        };

    /// <summary>The same with one field replaced; a text that is no day, time or terms clears that field.</summary>
    public SourceFields With(SourceField field, string? value) =>
        field switch
        {
            SourceField.Who => this with { Who = value },
            SourceField.Day => this with { Day = DayOf(value) },
            SourceField.Time => this with { Time = TimeOf(value) },
            SourceField.Reached => this with { Reached = value },
            SourceField.Terms => this with
            {
                Terms = Enum.TryParse<SpeakingTerms>(value, out var terms) ? terms : null,
            },
            SourceField.Programme => this with { Programme = value },
            SourceField.Minute => this with { Minute = value },
            SourceField.Edition => this with { Edition = value },
            SourceField.Isbn => this with { Isbn = value },
            SourceField.Court => this with { Court = value },
            SourceField.CaseNumber => this with { CaseNumber = value },
            SourceField.Platform => this with { Platform = value },
            SourceField.Place => this with { Place = value },
            SourceField.Question => this with { Question = value },
            _ => this,
        };

    private static DateOnly? DayOf(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static TimeOnly? TimeOf(string? value) =>
        TimeOnly.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TimeOnly(time.Hour, time.Minute)
            : null;
}
