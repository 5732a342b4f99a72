using FactCheck.Domain.History;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Claims;

/// <summary>
/// A checkable assertion with its verdict. Each verb changes the claim and returns what happened; a change to an approved
/// claim lifts its seal.
/// </summary>
public sealed class Claim
{
    public Claim(ClaimId id, DeskId desk, ArticleId article, ClaimProposal proposal, PersonId by, DateTimeOffset at)
    {
        Id = id;
        DeskId = desk;
        ArticleId = article;
        (Test, Kind, Claimant) = proposal;
        MarkedBy = by;
        MarkedAt = at;
    }

    private Claim() { }

    public ClaimId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }

    /// <summary>What it asserts, where the span does not stand alone; null means the span says it.</summary>
    public string? Wording { get; private set; }

    public Test Test { get; private set; }
    public ClaimKind Kind { get; private set; }

    /// <summary>Who asserts it, in words; null when not said.</summary>
    public string? Claimant { get; private set; }

    public WorkStatus Status { get; private set; }
    public Outcome? Outcome { get; private set; }

    /// <summary>Why, in Markdown; empty for a plain tick.</summary>
    public string Reasoning { get; private set; } = "";

    /// <summary>The moment as of which the outcome was set; null while there is none.</summary>
    public DateTimeOffset? AsOf { get; private set; }

    /// <summary>Why the editor sent it back, while it is returned.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>The hash of the seal in force, in lower-case hex; null when there is none.</summary>
    public string? SealHash { get; private set; }

    public PersonId? ApprovedBy { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public PersonId? SubmittedBy { get; private set; }
    public PersonId MarkedBy { get; private set; }
    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>Sets the details, each only where it differs.</summary>
    public IEnumerable<HistoryEvent> Edit(ClaimDetails details)
    {
        var happened = new ClaimEdited(Id, new ClaimDetails(Wording, Test, Kind, Claimant), details);
        if (happened.From == happened.To)
        {
            return [];
        }

        (Wording, Test, Kind, Claimant) = details;
        return Touched(happened);
    }

    /// <summary>It stands in more places, or in fewer.</summary>
    public IEnumerable<HistoryEvent> SpansChanged(HistoryEvent happened) => Touched(happened);

    /// <summary>Evidence was linked to it or taken from it.</summary>
    public IEnumerable<HistoryEvent> EvidenceChanged(HistoryEvent happened) => Touched(happened);

    /// <summary>Its spans are cut, joined or in another sentence. That is no work on it, so only an approval is asked for anew.</summary>
    public IEnumerable<HistoryEvent> MoveSpans(SpansMoved happened)
    {
        if (SealHash is not { } hash)
        {
            return [happened];
        }

        Status = WorkStatus.NeedsRecheck;
        return [happened, Unseal(hash)];
    }

    /// <summary>Sets or clears the outcome with its reasoning.</summary>
    public IEnumerable<HistoryEvent> Conclude(Conclusion conclusion, DateTimeOffset at)
    {
        var before = new Conclusion(Outcome, Reasoning);
        if (before == conclusion)
        {
            return [];
        }

        (Outcome, Reasoning) = conclusion;
        AsOf = conclusion.Outcome is null ? null : at;
        return Touched(new OutcomeSet(Id, before, conclusion));
    }

    /// <summary>Hands the verdict to an editor.</summary>
    public IEnumerable<HistoryEvent> Submit(PersonId by)
    {
        Status = WorkStatus.Submitted;
        SubmittedBy = by;
        ReturnReason = null;
        return [new VerdictSubmitted(Id)];
    }

    /// <summary>An editor who touched nothing of it approves exactly the state that was shown.</summary>
    public IEnumerable<HistoryEvent> Approve(Seal seal)
    {
        Status = WorkStatus.Approved;
        SealHash = seal.Hash;
        ApprovedBy = seal.By;
        ApprovedAt = seal.At;
        return [new VerdictApproved(Id, seal.Hash)];
    }

    /// <summary>An editor sends it back with a reason.</summary>
    public IEnumerable<HistoryEvent> Return(string reason)
    {
        List<HistoryEvent> happened = [new VerdictReturned(Id, reason)];
        if (SealHash is { } hash)
        {
            happened.Add(Unseal(hash));
        }

        Status = WorkStatus.Returned;
        ReturnReason = reason;
        return happened;
    }

    /// <summary>Takes the claim back; it stays in history.</summary>
    public IEnumerable<HistoryEvent> Withdraw()
    {
        var happened = Touched(new ClaimWithdrawn(Id));
        Status = WorkStatus.Withdrawn;
        ReturnReason = null;
        return happened;
    }

    /// <summary>Brings a withdrawn claim back as work to be done.</summary>
    public IEnumerable<HistoryEvent> Restore()
    {
        Status = Outcome is null ? WorkStatus.Open : WorkStatus.InProgress;
        return [new ClaimRestored(Id)];
    }

    private List<HistoryEvent> Touched(HistoryEvent happened)
    {
        List<HistoryEvent> events = [happened];
        if (SealHash is { } hash)
        {
            events.Add(Unseal(hash));
            Status = WorkStatus.NeedsRecheck;
        }
        else if (Status is WorkStatus.Open)
        {
            Status = WorkStatus.InProgress;
        }

        return events;
    }

    private SealLifted Unseal(string hash)
    {
        SealHash = null;
        ApprovedBy = null;
        ApprovedAt = null;
        return new SealLifted(Id, hash);
    }
}

/// <summary>What a person may say about a claim in words and kinds; texts are null rather than blank.</summary>
public sealed record ClaimDetails(string? Wording, Test Test, ClaimKind Kind, string? Claimant)
{
    /// <summary>The refusal when somebody else changed a field that this edit means to change, or null.</summary>
    /// <param name="current">What the details are now.</param>
    /// <param name="before">What the person saw when they began.</param>
    public Refusal? WhyNotReplace(ClaimDetails current, ClaimDetails before) =>
        ChangedMeanwhile.If(nameof(Wording), Wording, current.Wording, before.Wording)
        ?? ChangedMeanwhile.If(nameof(Test), Test, current.Test, before.Test)
        ?? ChangedMeanwhile.If(nameof(Kind), Kind, current.Kind, before.Kind)
        ?? ChangedMeanwhile.If(nameof(Claimant), Claimant, current.Claimant, before.Claimant);

    /// <summary>These details with one field taken from the current ones: what a person who chose their own text has seen now.</summary>
    public ClaimDetails Seeing(ClaimDetails current, string field) =>
        field switch
        {
            nameof(Wording) => this with { Wording = current.Wording },
            nameof(Test) => this with { Test = current.Test },
            nameof(Kind) => this with { Kind = current.Kind },
            _ => this with { Claimant = current.Claimant },
        };

    /// <summary>The current details with the fields that this edit means to change, so that a colleague's other fields stay.</summary>
    public ClaimDetails Onto(ClaimDetails current, ClaimDetails before) =>
        new(
            Wording == before.Wording ? current.Wording : Wording,
            Test == before.Test ? current.Test : Test,
            Kind == before.Kind ? current.Kind : Kind,
            Claimant == before.Claimant ? current.Claimant : Claimant
        );
}
