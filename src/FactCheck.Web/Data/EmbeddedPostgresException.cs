namespace FactCheck.Web.Data;

/// <summary>The app's own PostgreSQL cannot run; the message says in one line why, and what would help.</summary>
public sealed class EmbeddedPostgresException : Exception
{
    public EmbeddedPostgresException() { }

    public EmbeddedPostgresException(string message)
        : base(message) { }

    public EmbeddedPostgresException(string message, Exception innerException)
        : base(message, innerException) { }
}
