using System.Globalization;

namespace FactCheck.Evaluation.Reports;

/// <summary>What another program reached on a set.</summary>
/// <param name="Set">The data.</param>
/// <param name="Measure">The measure, named as in our scores.</param>
/// <param name="IsNeural">Whether it rests on a neural model.</param>
/// <param name="Name">The program.</param>
/// <param name="Value">Its figure.</param>
internal sealed record Peer(string Set, string Measure, bool IsNeural, string Name, double Value);

/// <summary>The peers of <c>peers.tsv</c>.</summary>
internal static class Peers
{
    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<Peer> All { get; } = Read();

    /// <summary>The one that is best where we have a score, or null where none was measured.</summary>
    public static Peer? Best(Score score, bool isNeural)
    {
        var rivals = All.Where(p => p.Set == score.Set && p.Measure == score.Measure && p.IsNeural == isNeural);
        return score.IsLowBetter ? rivals.MinBy(p => p.Value) : rivals.MaxBy(p => p.Value);
    }

    /// <summary>The sets on which a measure was taken.</summary>
    public static IEnumerable<string> SetsOf(string measure) =>
        All.Where(peer => peer.Measure == measure).Select(peer => peer.Set).Distinct();

    private static List<Peer> Read()
    {
        using var stream = typeof(Peers).Assembly.GetManifestResourceStream("FactCheck.Evaluation.Reports.peers.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t'))
                .Select(cells => new Peer(
                    cells[0],
                    cells[1],
                    cells[2] == "neural",
                    cells[3],
                    double.Parse(cells[4], CultureInfo.InvariantCulture)
                )),
        ];
    }
}
