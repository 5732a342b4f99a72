using FactCheck.Domain.Sources;
using FactCheck.Web.Claims;

namespace FactCheck.Web.Sources;

/// <summary>What a person is typing about a source.</summary>
public sealed class TypedSource
{
    private readonly Dictionary<SourceField, string?> _own = [];

    public SourceKind Kind { get; set; }
    public string? Title { get; set; }
    public string? Outlet { get; set; }
    public string? Url { get; set; }

    /// <summary>What was typed into a field of its kind's own.</summary>
    public string? this[SourceField field]
    {
        get => _own.GetValueOrDefault(field);
        set => _own[field] = value;
    }

    /// <summary>What was typed, as the domain wants it; called after its outlet, or who it is about, where it has no title.</summary>
    public SourceDetails ToDetails() =>
        Kind.OwnFields()
            .Aggregate(
                new SourceDetails(
                    Kind,
                    Typed.OrNull(Title) ?? Typed.OrNull(this[SourceField.Who]) ?? Typed.OrNull(Outlet) ?? "",
                    Typed.OrNull(Outlet),
                    Typed.OrNull(Url)
                ),
                (all, field) => all.With(field, Typed.OrNull(this[field]))
            );

    /// <summary>Begins with what is said already.</summary>
    public void Take(SourceDetails details)
    {
        (Kind, Title, Outlet, Url) = details;
        foreach (var field in SourceFields.All)
        {
            this[field] = details[field];
        }
    }
}
