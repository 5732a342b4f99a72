using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FactCheck.Web.Tests.Desks;

/// <summary>The SQL commands a node has sent through its contexts, transactions' own apart.</summary>
public sealed class SqlCommands : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _sent = new();

    /// <summary>The texts of all commands sent while <paramref name="action"/> ran.</summary>
    public async Task<IReadOnlyList<string>> During(Func<Task> action)
    {
        var before = _sent.Count;
        await action();
        return [.. _sent.Skip(before)];
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        _sent.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    )
    {
        _sent.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        _sent.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
