using System.Text;

namespace FactCheck.Evaluation.Reports;

/// <summary>
/// <c>report [DATA-FOLDER]</c>: one Markdown table of all scores of the text engine on the gold data in the folder (by default
/// <c>shared/data</c> beside the repository), each with the best peer's figure; then what was not there to measure.
/// </summary>
internal static class Report
{
    private const string Below = " ▼";

    /// <exception cref="DirectoryNotFoundException">There is no data.</exception>
    public static void Run(string[] arguments)
    {
        var folder = arguments.Length > 0 ? Path.GetFullPath(arguments[0]) : null;
        var gold =
            folder is null ? GoldFolder.Beside()
            : Directory.Exists(folder) ? new GoldFolder(folder)
            : null;
        if (gold is null)
        {
            throw new DirectoryNotFoundException(
                $"There is no folder {folder ?? "shared/data beside the repository"}."
            );
        }

        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        Write(output, gold);
    }

    private static void Write(TextWriter output, GoldFolder gold)
    {
        output.WriteLine("| Set | Measure | Ours | Best peer without a neural model | With one | |");
        output.WriteLine("| --- | --- | ---: | --- | --- | --- |");
        var scores = SentenceReport
            .Of(gold)
            .Concat(AnchoringReport.Of(gold))
            .Concat(WorthinessReport.Of(gold))
            .Concat(MatchingReport.Of(gold));
        foreach (var score in scores)
        {
            output.WriteLine(
                $"| {score.Set} | {score.Measure} | {score.Shown} | {Cell(score, isNeural: false)} | {Cell(score, isNeural: true)} | {score.Remark} |"
            );
            output.Flush();
        }

        output.WriteLine();
        output.WriteLine($"{Below.Trim()} ours is worse, both rounded as shown.");
        output.WriteLine($"Absent, and so not measured: {string.Join(", ", gold.Absent.DefaultIfEmpty("nothing"))}.");
    }

    private static string Cell(Score score, bool isNeural) =>
        Peers.Best(score, isNeural) is { } peer
            ? $"{score.Show(peer.Value)} {peer.Name}{(score.IsBelow(peer.Value) ? Below : "")}"
            : "";
}
