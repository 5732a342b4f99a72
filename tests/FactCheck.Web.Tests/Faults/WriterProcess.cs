using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using FactCheck.Web.Tests.Data;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FactCheck.Web.Tests.Faults;

/// <summary>A node of the app as a process of its own, which writes one note after the other until it is killed.</summary>
internal sealed class WriterProcess : IAsyncDisposable
{
    public const string Verb = "write-notes";
    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    /// <summary>What the process itself does: first what a writer before it left open, then notes of its own, if it is to.</summary>
    /// <param name="task">What it is to do, as JSON.</param>
    public static async Task<int> Run(string task)
    {
        var todo = JsonSerializer.Deserialize<Todo>(task)!;
        var ledger = new OutsideLedger(todo.Ledger);
        await using var node = new TestNode(todo.Address, TimeProvider.System, new DeathAfterCommit(todo.DiesAt));
        foreach (var operation in ledger.Open)
        {
            await Write(operation);
        }

        while (todo.GoesOn)
        {
            var operation = Guid.CreateVersion7();
            ledger.Try(operation);
            await Write(operation);
        }

        return 0;

        async Task Write(Guid operation)
        {
            await todo.Writing.Do(node, operation).IsDone();
            ledger.Acknowledge(operation);
            await Console.Out.WriteLineAsync("!");
        }
    }

    /// <param name="address">The address of the database.</param>
    /// <param name="writing">Where it writes.</param>
    /// <param name="ledger">The file of the outside ledger.</param>
    /// <param name="diesAt">Right after which commit it dies, before anybody hears of it; 0 for never by itself.</param>
    /// <param name="goesOn">False to do only what was left open before.</param>
    public static WriterProcess Launch(
        string address,
        Writing writing,
        string ledger,
        int diesAt = 0,
        bool goesOn = true
    )
    {
        var process = SelfProcess.Start(Verb);
        process.StandardInput.WriteLine(JsonSerializer.Serialize(new Todo(address, writing, ledger, diesAt, goesOn)));
        return new WriterProcess(process);
    }

    /// <summary>Waits until it has said so many times that something is done.</summary>
    public async Task Acknowledges(int times)
    {
        for (var i = 0; i < times; i++)
        {
            var line = await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
            Assert.Equal("!", line);
        }
    }

    /// <summary>Kills it so long after now; a pause of the system would be too coarse for it.</summary>
    public async Task KillAfter(TimeSpan moment)
    {
        var waiting = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => waiting.Elapsed >= moment);
        await Kill();
    }

    private async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until it ends by itself, and gives its exit code.</summary>
    public async Task<int> End()
    {
        await _process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Kill();
        }

        _process.Dispose();
    }

    private sealed record Todo(string Address, Writing Writing, string Ledger, int DiesAt, bool GoesOn);

    /// <summary>The worst moment: what was done is done, and nobody was told.</summary>
    private sealed class DeathAfterCommit(int commit) : DbTransactionInterceptor
    {
        private int _commits;

        public override Task TransactionCommittedAsync(
            DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            if (++_commits == commit)
            {
                using var self = Process.GetCurrentProcess();
                self.Kill();
            }

            return Task.CompletedTask;
        }
    }
}
