using FactCheck.Domain;

namespace FactCheck.Web.Tests.Data;

/// <summary>Commands of several people at the same moment.</summary>
internal static class Race
{
    /// <summary>Starts all together, each on its own thread.</summary>
    public static async Task<Result[]> AtOnce(params Func<Task<Result>>[] commands)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = commands
            .Select(command =>
                Task.Run(async () =>
                {
                    await start.Task;
                    return await command();
                })
            )
            .ToList();
        start.SetResult();
        return await Task.WhenAll(running);
    }
}
