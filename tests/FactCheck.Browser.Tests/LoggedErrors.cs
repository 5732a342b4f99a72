using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace FactCheck.Browser.Tests;

/// <summary>Keeps what the app logs as an error, so that a page that only seems to work fails its test.</summary>
internal sealed class LoggedErrors : ILoggerProvider
{
    private readonly ConcurrentQueue<string> messages = new();

    /// <summary>What was logged since the last call.</summary>
    public IReadOnlyList<string> Take()
    {
        List<string> taken = [];
        while (messages.TryDequeue(out var message))
        {
            taken.Add(message);
        }

        return taken;
    }

    public ILogger CreateLogger(string categoryName) => new Log(messages, categoryName);

    public void Dispose() { }

    private sealed class Log(ConcurrentQueue<string> messages, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        // What an error boundary catches is logged as a mere warning, but the page is broken all the same.
        public bool IsEnabled(LogLevel logLevel) =>
            logLevel >= LogLevel.Error || (logLevel is LogLevel.Warning && category.Contains("ErrorBoundary"));

        void ILogger.Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
            {
                messages.Enqueue($"{category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
