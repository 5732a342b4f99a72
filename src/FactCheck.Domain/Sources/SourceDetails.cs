using System.Collections.Immutable;

namespace FactCheck.Domain.Sources;

/// <summary>What a person says of a source; the outlet by name, null when it has none. Texts are null rather than blank.</summary>
public sealed record SourceDetails(SourceKind Kind, string Title, string? Outlet, string? Url)
{
    /// <summary>What is its kind's own.</summary>
    public SourceFields Fields { get; init; } = SourceFields.None;

    /// <summary>A field as text, or null.</summary>
    public string? this[SourceField field] =>
        field switch
        {
            SourceField.SourceKind => Kind.ToString(),
            SourceField.Title => Title,
            SourceField.Outlet => Outlet,
            SourceField.Url => Url,
            _ => Fields[field],
        };

    /// <summary>The same with one field replaced.</summary>
    public SourceDetails With(SourceField field, string? value) =>
        field switch
        {
            SourceField.SourceKind => this with { Kind = Enum.Parse<SourceKind>(value ?? nameof(SourceKind.Article)) },
            SourceField.Title => this with { Title = value ?? "" },
            SourceField.Outlet => this with { Outlet = value },
            SourceField.Url => this with { Url = value },
            _ => this with { Fields = Fields.With(field, value) },
        };

    /// <summary>The same without fields that its kind has not.</summary>
    public SourceDetails Fitting() =>
        SourceFields.All.Except(Kind.OwnFields()).Aggregate(this, (all, field) => all.With(field, null));

    /// <summary>The fields in which two descriptions differ, in the order of the fields.</summary>
    public ImmutableArray<SourceField> DifferingFrom(SourceDetails other) =>
        [.. Enum.GetValues<SourceField>().Where(f => this[f] != other[f])];

    /// <summary>The refusal when somebody else changed a field that this edit means to change, or null.</summary>
    public Refusal? WhyNotReplace(SourceDetails current, SourceDetails before) =>
        Enum.GetValues<SourceField>()
            .Select(f => ChangedMeanwhile.If(f.ToString(), this[f], current[f], before[f]))
            .FirstOrDefault(refusal => refusal is not null);

    /// <summary>These details with one field taken from the current ones: what a person who chose their own text has seen now.</summary>
    public SourceDetails Seeing(SourceDetails current, string field) =>
        Enum.TryParse<SourceField>(field, out var seen) ? With(seen, current[seen]) : this;

    /// <summary>The current details with the fields that this edit means to change.</summary>
    public SourceDetails Onto(SourceDetails current, SourceDetails before) =>
        DifferingFrom(before).Aggregate(current, (all, field) => all.With(field, this[field]));
}
