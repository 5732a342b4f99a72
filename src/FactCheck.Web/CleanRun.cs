using FactCheck.Web.Data;

namespace FactCheck.Web;

/// <summary>Ends the program with one line where the fault is the machine's and not ours, and quietly at Ctrl+C.</summary>
internal static class CleanRun
{
    /// <summary>0 when it ran to its end, 1 when the database could not be had.</summary>
    public static Task<int> Of(Func<Task> run) =>
        Of(async () =>
        {
            await run();
            return 0;
        });

    /// <summary>What it gave, or 1 when the database could not be had.</summary>
    public static async Task<int> Of(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (EmbeddedPostgresException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }
}
