namespace FactCheck.Text.Attribution;

/// <summary>What an outlet is, as far as it says how its word is to be weighed.</summary>
public enum OutletKind
{
    Agency,
    Newspaper,
    Magazine,
    Broadcaster,
    Website,
    Journal,
    FactChecker,

    /// <summary>A place where anybody publishes; never the origin of a claim.</summary>
    Platform,

    /// <summary>An authority, institute or organisation that is quoted like an outlet.</summary>
    Body,
}

/// <summary>A publisher or body that may be named as the source of a statement.</summary>
/// <param name="Name">The name it is listed under; where two share one, with the place in brackets.</param>
/// <param name="Names">All names it goes by, the listed one among them.</param>
/// <param name="Domains">Registered domains, some with a path; the first is the main one.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or empty.</param>
/// <param name="Kind">What it is.</param>
public sealed record Outlet(
    string Name,
    IReadOnlyList<OutletName> Names,
    IReadOnlyList<string> Domains,
    string Country,
    OutletKind Kind
)
{
    /// <summary>
    /// An outlet of a desk's own, for <see cref="OutletGazetteer.With"/>. A name that ends in "?" is an ordinary word as well
    /// ("Time?") and counts only where its sentence supports it.
    /// </summary>
    public static Outlet Of(string name, OutletKind kind, string country, string[] aliases, string[] domains)
    {
        ArgumentNullException.ThrowIfNull(name);
        var listed = OutletName.Parse(name);
        var bracket = listed.Text.IndexOf(" (", StringComparison.Ordinal);
        var spoken = bracket < 0 ? listed : new OutletName(listed.Text[..bracket], IsOrdinaryWord: true);
        return new Outlet(listed.Text, [spoken, .. aliases.Select(OutletName.Parse)], domains, country, kind);
    }
}

/// <summary>One name of an outlet; <paramref name="IsOrdinaryWord"/> asks for support from the sentence.</summary>
public sealed record OutletName(string Text, bool IsOrdinaryWord)
{
    /// <summary>Reads a name as the gazetteer writes it: an ordinary word ends in "?".</summary>
    public static OutletName Parse(string written) =>
        written.EndsWith('?') ? new OutletName(written[..^1], true) : new OutletName(written, false);
}
