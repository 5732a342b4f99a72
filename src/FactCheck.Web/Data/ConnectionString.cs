using Npgsql;

namespace FactCheck.Web.Data;

/// <summary>How to reach the database; known once the private server runs or the setting was read.</summary>
public sealed class ConnectionString : IDisposable
{
    private string? _value;
    private NpgsqlDataSource? _source;

    /// <summary>The Npgsql connection string.</summary>
    /// <exception cref="InvalidOperationException">The database was not started yet.</exception>
    public string Value => _value ?? throw new InvalidOperationException("The database is not started yet.");

    /// <summary>The one pool of connections of this process.</summary>
    /// <exception cref="InvalidOperationException">The database was not started yet.</exception>
    public NpgsqlDataSource Source =>
        _source ?? throw new InvalidOperationException("The database is not started yet.");

    /// <summary>Says where the database is; once.</summary>
    public void Set(string value)
    {
        _value = value;
        _source = NpgsqlDataSource.Create(value);
    }

    public void Dispose() => _source?.Dispose();
}
