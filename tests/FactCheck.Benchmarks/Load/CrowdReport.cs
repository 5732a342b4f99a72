namespace FactCheck.Benchmarks.Load;

/// <summary>What a crowd is told to do.</summary>
/// <param name="App">Where the app listens.</param>
/// <param name="Page">The page that all open.</param>
/// <param name="People">Sign-in names of the demo, taken in turn.</param>
/// <param name="Pages">How many pages are opened.</param>
/// <param name="Acting">How many of them act.</param>
/// <param name="Every">How often each of these acts, in milliseconds.</param>
/// <param name="Seconds">For how long.</param>
/// <param name="Sentences">Unseen sentences, to be marked “no check needed” one after the other.</param>
/// <param name="Total">How many sentences the article has, by which the meter is recognised in a batch.</param>
internal sealed record CrowdPlan(
    Uri App,
    string Page,
    IReadOnlyList<string> People,
    int Pages,
    int Acting,
    int Every,
    int Seconds,
    IReadOnlyList<Guid> Sentences,
    int Total
);

/// <summary>How the pages opened: times in milliseconds, sizes in bytes.</summary>
internal sealed record CrowdOpened(
    IReadOnlyList<double> Html,
    IReadOnlyList<double> Live,
    IReadOnlyList<double> HtmlBytes,
    IReadOnlyList<double> BatchBytes,
    IReadOnlyList<string> Errors
);

/// <summary>One action: when it was sent (ticks of the crowd's clock), and how long until its answer, in milliseconds.</summary>
internal sealed record CrowdAction(int Page, Guid Sentence, long At, double Answered);

/// <summary>One batch that a page got while the crowd acted.</summary>
/// <param name="Page">Which page.</param>
/// <param name="At">When, in ticks of the crowd's clock.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="AccountedFor">How many sentences the meter in it calls accounted for; null when it has no meter.</param>
/// <param name="Parts">What it is made of.</param>
internal sealed record CrowdBatch(int Page, long At, int Bytes, int? AccountedFor, string Parts);

/// <summary>What happened while the crowd acted.</summary>
internal sealed record CrowdActed(
    IReadOnlyList<CrowdAction> Actions,
    IReadOnlyList<CrowdBatch> Batches,
    IReadOnlyList<string> Errors
);
