namespace FactCheck.Domain.Sources;

/// <summary>
/// One field of a source that changed with one of its versions. Kept beside history, which holds ids and never what a source
/// is called.
/// </summary>
public sealed class SourceChange
{
    public SourceChange(Source source, SourceField field, string? from, string? to)
    {
        DeskId = source.DeskId;
        SourceId = source.Id;
        Version = source.Version;
        Field = field;
        From = from;
        To = to;
    }

    private SourceChange() { }

    public DeskId DeskId { get; private set; }
    public SourceId SourceId { get; private set; }

    /// <summary>The version that the change made.</summary>
    public int Version { get; private set; }

    public SourceField Field { get; private set; }
    public string? From { get; private set; }
    public string? To { get; private set; }

    /// <summary>A change for each field in which the source, at its newest version, is read otherwise than before.</summary>
    public static IEnumerable<SourceChange> Of(Source source, SourceDetails before, SourceDetails after) =>
        after.DifferingFrom(before).Select(f => new SourceChange(source, f, before[f], after[f]));
}
