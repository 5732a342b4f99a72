namespace FactCheck.Web.Tests.Faults;

/// <summary>
/// What was tried and what was acknowledged, by operation id, in a file that the app knows nothing of: a line is handed to the
/// system before the next thing is done, so that it outlives the process.
/// </summary>
internal sealed class OutsideLedger(string path)
{
    private readonly Lock _file = new();

    /// <summary>All operations that were tried.</summary>
    public IReadOnlySet<Guid> Tried => Marked('?');

    /// <summary>Those of which somebody was told that they are done.</summary>
    public IReadOnlySet<Guid> Acknowledged => Marked('!');

    /// <summary>Those of which nobody knows.</summary>
    public IReadOnlyList<Guid> Open => [.. Tried.Except(Acknowledged)];

    public void Try(Guid operation) => Write('?', operation);

    public void Acknowledge(Guid operation) => Write('!', operation);

    private void Write(char mark, Guid operation)
    {
        lock (_file)
        {
            File.AppendAllText(path, $"{mark}{operation:n}\n");
        }
    }

    // A line that death cut short says nothing.
    private HashSet<Guid> Marked(char mark)
    {
        lock (_file)
        {
            return File.Exists(path)
                ?
                [
                    .. File.ReadAllLines(path)
                        .Where(l => l.StartsWith(mark) && Guid.TryParseExact(l[1..], "n", out _))
                        .Select(l => Guid.ParseExact(l[1..], "n")),
                ]
                : [];
        }
    }
}
