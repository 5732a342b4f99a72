using FactCheck.Domain.History;
using FactCheck.Text;

namespace FactCheck.Domain.Claims;

/// <summary>Something that happened to one claim.</summary>
public abstract record ClaimEvent(ClaimId Claim) : HistoryEvent
{
    public override IReadOnlyList<ClaimId> Claims => [Claim];
}

/// <summary>Where a claim was marked: a span of a sentence and the words in it.</summary>
public sealed record MarkedSpan(SentenceId Sentence, TextSpan Span, string Exact);

public sealed record ClaimMarked(
    ClaimId Claim,
    IReadOnlyList<MarkedSpan> Spans,
    Test Test,
    ClaimKind Kind,
    string? Claimant
) : ClaimEvent(Claim)
{
    public override bool Touches => true;
    public override IReadOnlyList<SentenceId> Sentences => [.. Spans.Select(s => s.Sentence)];
}

/// <summary>The claim stands in more places from now on.</summary>
public sealed record SpansAdded(ClaimId Claim, IReadOnlyList<MarkedSpan> Spans) : ClaimEvent(Claim)
{
    public override bool Touches => true;
    public override IReadOnlyList<SentenceId> Sentences => [.. Spans.Select(s => s.Sentence)];
}

/// <summary>The claim does not stand in a place any more.</summary>
public sealed record SpanRemoved(ClaimId Claim, MarkedSpan Span) : ClaimEvent(Claim)
{
    public override bool Touches => true;
    public override IReadOnlyList<SentenceId> Sentences => [Span.Sentence];
}

public sealed record ClaimEdited(ClaimId Claim, ClaimDetails From, ClaimDetails To) : ClaimEvent(Claim)
{
    public override bool Touches => true;
}

public sealed record ClaimWithdrawn(ClaimId Claim) : ClaimEvent(Claim)
{
    public override bool Touches => true;
}

public sealed record ClaimRestored(ClaimId Claim) : ClaimEvent(Claim)
{
    public override bool Touches => true;
}
