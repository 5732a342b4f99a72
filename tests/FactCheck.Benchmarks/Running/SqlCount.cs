using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FactCheck.Benchmarks.Running;

/// <summary>Counts the SQL commands of the app, with how long the database took for each, by Entity Framework's diagnostics.</summary>
internal sealed class SqlCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<(string Text, double Milliseconds)> _commands = new();
    private readonly IDisposable _all;
    private IDisposable? _entityFramework;

    public SqlCount() => _all = DiagnosticListener.AllListeners.Subscribe(this);

    public int Commands => _commands.Count;

    /// <summary>How long the database took until the first row, all commands together.</summary>
    public double Milliseconds => _commands.Sum(c => c.Milliseconds);

    /// <summary>How many commands hold the words.</summary>
    public int With(string words) => _commands.Count(c => c.Text.Contains(words, StringComparison.Ordinal));

    public void Reset() => _commands.Clear();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
        {
            _entityFramework = value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed)
        {
            _commands.Enqueue((executed.Command.CommandText, executed.Duration.TotalMilliseconds));
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        _entityFramework?.Dispose();
        _all.Dispose();
    }

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";
}
