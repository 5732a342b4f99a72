namespace FactCheck.Domain.Notes;

/// <summary>What a thread is about: a sentence, a claim, or a piece of evidence of a claim.</summary>
public sealed record NoteSubject
{
    private NoteSubject(SentenceId? sentence, ClaimId? claim, EvidenceId? evidence)
    {
        Sentence = sentence;
        Claim = claim;
        Evidence = evidence;
    }

    /// <summary>The sentence; null for a claim or evidence, which stand where the claim stands.</summary>
    public SentenceId? Sentence { get; }

    /// <summary>The claim; null for a sentence.</summary>
    public ClaimId? Claim { get; }

    /// <summary>The evidence of the claim; null for a sentence or the claim itself.</summary>
    public EvidenceId? Evidence { get; }

    /// <summary>The id of the sentence, claim or evidence.</summary>
    public Guid Id => Evidence?.Value ?? Claim?.Value ?? Sentence!.Value.Value;

    public static NoteSubject OfSentence(SentenceId sentence) => new(sentence, null, null);

    public static NoteSubject OfClaim(ClaimId claim) => new(null, claim, null);

    public static NoteSubject OfEvidence(ClaimId claim, EvidenceId evidence) => new(null, claim, evidence);
}
