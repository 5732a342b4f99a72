namespace FactCheck.Web.Data;

/// <summary>How to reach the database; known once the private server runs or the setting was read.</summary>
public sealed class ConnectionString
{
    private string? _value;

    /// <summary>The Npgsql connection string.</summary>
    /// <exception cref="InvalidOperationException">The database was not started yet.</exception>
    public string Value
    {
        get => _value ?? throw new InvalidOperationException("The database is not started yet.");
        set => _value = value;
    }
}
