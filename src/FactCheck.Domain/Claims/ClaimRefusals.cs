namespace FactCheck.Domain.Claims;

/// <summary>The claim was withdrawn; it has to be restored before anything else is done with it.</summary>
public sealed record ClaimIsWithdrawn : Refusal;

/// <summary>The claim is not withdrawn, so there is nothing to restore.</summary>
public sealed record ClaimIsNotWithdrawn : Refusal;

/// <summary>A claim needs at least one span with words in it.</summary>
public sealed record NothingMarked : Refusal;

/// <summary>A span does not lie inside its sentence; the text may have changed meanwhile.</summary>
public sealed record SpanOutsideSentence : Refusal;

/// <summary>A claim must stand somewhere: its only place is not taken away, the claim is withdrawn instead.</summary>
public sealed record OnlyPlace : Refusal;

/// <summary>The claim stands there already.</summary>
public sealed record StandsThereAlready : Refusal;
