using System.Collections.Frozen;

namespace FactCheck.Text.Attribution;

/// <summary>The outlets that are known by name: ours from a data file, and those a desk has added. Immutable.</summary>
public sealed class OutletGazetteer
{
    private readonly FrozenDictionary<string, NamePattern[]> patternsByFirstWord;

    private OutletGazetteer(IReadOnlyList<Outlet> outlets)
    {
        Outlets = outlets;
        patternsByFirstWord = outlets
            .SelectMany(NamePattern.Of)
            .Where(pattern => pattern.FirstWord.Length > 0)
            .GroupBy(pattern => pattern.FirstWord, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(pattern => pattern.Folded.Length).ToArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>The outlets of <c>outlets.tsv</c>.</summary>
    public static OutletGazetteer Default { get; } = new(ReadEmbedded());

    /// <summary>Every outlet; a desk's own come first.</summary>
    public IReadOnlyList<Outlet> Outlets { get; }

    /// <summary>This gazetteer and a desk's own outlets, which win over a listed one of the same name.</summary>
    public OutletGazetteer With(IEnumerable<Outlet> own)
    {
        var first = own.ToList();
        var names = first.Select(outlet => outlet.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new OutletGazetteer([.. first, .. Outlets.Where(outlet => !names.Contains(outlet.Name))]);
    }

    /// <summary>
    /// The outlet a host name belongs to ("edition.cnn.com" is CNN's), the most specific domain first; null when none is listed.
    /// </summary>
    public Outlet? AtHost(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        for (var rest = host.TrimEnd('.'); rest.Contains('.', StringComparison.Ordinal); rest = AfterFirstDot(rest))
        {
            var found = Outlets.FirstOrDefault(o => o.Domains.Contains(rest, StringComparer.OrdinalIgnoreCase));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    internal ReadOnlySpan<NamePattern> StartingWith(ReadOnlySpan<char> foldedWord) =>
        patternsByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(foldedWord, out var patterns)
            ? patterns
            : [];

    private static string AfterFirstDot(string host) => host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static List<Outlet> ReadEmbedded() => [.. EmbeddedTable.Rows("Attribution/outlets.tsv").Select(Read)];

    private static Outlet Read(string[] cells)
    {
        var aliases = cells[1].Split('|', StringSplitOptions.RemoveEmptyEntries);
        return Outlet.Of(cells[0], Enum.Parse<OutletKind>(cells[4], true), cells[3], aliases, cells[2].Split('|'));
    }
}
