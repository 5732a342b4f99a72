using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Claims;

namespace FactCheck.Web.Sources;

/// <summary>What a person is typing about how a source bears on a claim.</summary>
public sealed class TypedBearing
{
    public Stance Stance { get; set; }
    public Proximity? Proximity { get; set; }
    public string? Quote { get; set; }
    public string? Locator { get; set; }
    public string? Note { get; set; }
    public OriginKind? OriginKind { get; set; }
    public string? OriginName { get; set; }
    public SourceId? DerivedFrom { get; set; }

    private EvidenceOrigin? Origin =>
        OriginKind switch
        {
            null => null,
            Domain.Sources.OriginKind.Derived => new EvidenceOrigin(
                Domain.Sources.OriginKind.Derived,
                null,
                DerivedFrom
            ),
            { } kind => new EvidenceOrigin(kind, Typed.OrNull(OriginName), null),
        };

    /// <summary>What was typed, as the domain wants it.</summary>
    public Bearing ToBearing() =>
        new(Stance, Proximity, Typed.OrNull(Quote), Typed.OrNull(Locator), Typed.OrNull(Note), Origin);

    /// <summary>Begins with what is said already.</summary>
    public void Take(Bearing bearing)
    {
        (Stance, Proximity, Quote, Locator, Note, var origin) = bearing;
        (OriginKind, OriginName, DerivedFrom) = (origin?.Kind, origin?.Name, origin?.DerivedFrom);
    }
}
