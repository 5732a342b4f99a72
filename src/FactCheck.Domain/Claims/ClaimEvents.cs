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

/// <summary>
/// A boundary between sentences was set or taken away where the claim stands, so that some of its spans are in another sentence
/// or are cut or joined. It is a touch, as all that changes what a seal says is: the seal names the sentence and the words of
/// each span, so who moved them has changed what was approved and is not the one to approve it again. Claims that keep their
/// sentence and words are not named here, stay approved, and are not touched by whoever moved a boundary beside them.
/// </summary>
/// <param name="Claim">The claim.</param>
/// <param name="From">Its spans that do not stay as they were.</param>
/// <param name="To">What stands in their place.</param>
public sealed record SpansMoved(ClaimId Claim, IReadOnlyList<AnchorFacts> From, IReadOnlyList<AnchorFacts> To)
    : ClaimEvent(Claim)
{
    public override bool Touches => true;
    public override IReadOnlyList<SentenceId> Sentences => [.. From.Concat(To).Select(a => a.Sentence).Distinct()];
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
