namespace FactCheck.Formats.Writing;

/// <summary>The sources of a report, numbered from 1 in the order in which claims first rest on them.</summary>
internal sealed class ReportSources
{
    private readonly Dictionary<(string Title, string? Outlet, string? Url, string Kind), int> _numbers = [];
    private readonly List<ReportEvidence> _first = [];

    public ReportSources(IEnumerable<ReportClaim> claims)
    {
        foreach (var evidence in claims.SelectMany(claim => claim.Evidence))
        {
            if (_numbers.TryAdd(KeyOf(evidence), _numbers.Count + 1))
            {
                _first.Add(evidence);
            }
        }
    }

    /// <summary>One piece of evidence for each source, in the order of their numbers.</summary>
    public IReadOnlyList<ReportEvidence> InOrder => _first;

    /// <summary>The number of the source this evidence comes from.</summary>
    public int NumberOf(ReportEvidence evidence) => _numbers[KeyOf(evidence)];

    private static (string, string?, string?, string) KeyOf(ReportEvidence evidence) =>
        (evidence.SourceTitle, evidence.Outlet, evidence.Url, evidence.Kind);
}
