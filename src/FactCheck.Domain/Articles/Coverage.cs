using System.Collections.Immutable;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles;

/// <summary>How a sentence stands in the coverage of its article.</summary>
public enum SentenceState
{
    /// <summary>Nobody decided anything yet.</summary>
    Unseen,

    /// <summary>“No check needed”.</summary>
    NoCheckNeeded,

    /// <summary>At least one of its claims is not cleared.</summary>
    Open,

    /// <summary>It has claims and each is cleared.</summary>
    Cleared,
}

/// <summary>A sentence that is not accounted for, and why: it is unseen, or it has claims that are not cleared.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Number">Its number in the article, from 1.</param>
/// <param name="Open">Its claims that are not cleared; none when the sentence is unseen.</param>
public sealed record MissingPart(SentenceId Sentence, int Number, ImmutableArray<ClaimId> Open);

/// <summary>The coverage meter: every sentence of the article, headlines and captions included, counted once.</summary>
public sealed record Coverage(int Unseen, int NoCheckNeeded, int Open, int Cleared)
{
    public int Sentences => Unseen + NoCheckNeeded + Open + Cleared;

    /// <summary>Sentences that need nothing more.</summary>
    public int AccountedFor => NoCheckNeeded + Cleared;

    /// <summary>Whether every sentence is accounted for; an article without sentences never is.</summary>
    public bool Full => Sentences > 0 && AccountedFor == Sentences;

    /// <summary>How a sentence stands, from what was decided about it and its claims that are not withdrawn.</summary>
    public static SentenceState StateOf(Disposition disposition, IEnumerable<ClaimFacts> claims) =>
        disposition switch
        {
            Disposition.NothingToCheck => SentenceState.NoCheckNeeded,
            Disposition.HasClaims => claims.All(c => c.IsCleared) ? SentenceState.Cleared : SentenceState.Open,
            _ => SentenceState.Unseen,
        };

    /// <summary>Counts the states of all sentences.</summary>
    public static Coverage Of(IEnumerable<SentenceState> states)
    {
        var counts = new int[4];
        foreach (var state in states)
        {
            counts[(int)state]++;
        }

        return new Coverage(
            counts[(int)SentenceState.Unseen],
            counts[(int)SentenceState.NoCheckNeeded],
            counts[(int)SentenceState.Open],
            counts[(int)SentenceState.Cleared]
        );
    }
}
