using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.History;

/// <summary>What one command did to an article, read back from history.</summary>
public sealed record PastAction(long Number, PersonId By, IReadOnlyList<HistoryEvent> Events);

/// <summary>
/// Which of a person's actions an undo takes back, by what, and why not. It walks back through the person's own actions from
/// the newest; those undone already, and the undoing itself, are passed over. It takes back an action only where no colleague
/// changed the same thing since: a claim that was marked, withdrawn or restored is one thing with all that hangs on it; a
/// field of a claim, its places, a conclusion, a piece of evidence, the decision about a sentence and where it begins and ends are
/// things of their own; whoever decides about a sentence or marks in it relies on where it ends. An approval
/// or a return by a colleague rests on everything of its claim. It gives up redo, and what others may rely on already:
/// submitting, approving, returning, signing off, taking an article in.
/// </summary>
public static class Undoing
{
    /// <summary>The action that is taken back next, or null when there is none.</summary>
    /// <param name="own">The person's own actions, in any order.</param>
    public static PastAction? Next(IReadOnlyCollection<PastAction> own)
    {
        var undone = own.SelectMany(a => a.Events).OfType<ActionUndone>().Select(e => e.Entry).ToHashSet();
        return own.Where(a => !undone.Contains(a.Number) && !a.Events.Any(e => e is ActionUndone)).MaxBy(a => a.Number);
    }

    /// <summary>What takes the action back, in the order in which it is done; or the refusal when it is of a kind that stays.</summary>
    public static Result<IReadOnlyList<Inverse>> InverseOf(PastAction action)
    {
        List<Inverse> inverses = [];
        var aboutClaims = action.Events.Any(IsAboutPlaces);
        foreach (var happened in action.Events.Reverse())
        {
            if (IsConsequence(happened, aboutClaims))
            {
                continue;
            }

            if (InverseOf(happened, action) is not { } inverse)
            {
                return new CannotBeUndone(happened.GetType().Name);
            }

            inverses.Add(inverse);
        }

        // Claims marked together go together: neither must keep a sentence for the other.
        List<ClaimId> marked =
        [
            .. action.Events.Where(e => e is ClaimMarked or ClaimRestored).SelectMany(e => e.Claims),
        ];
        if (marked.Count > 0)
        {
            inverses.Add(new TakeClaimsBack(marked, NeededNoCheck(action)));
        }

        return Result<IReadOnlyList<Inverse>>.From(inverses);
    }

    /// <summary>The refusal when a colleague changed the same thing after the action, or null.</summary>
    /// <param name="action">What is to be taken back.</param>
    /// <param name="later">What was done to the article after it, in any order.</param>
    public static Refusal? WhyNot(PastAction action, IEnumerable<PastAction> later) =>
        later
            .Where(a => a.By != action.By && a.Number > action.Number)
            .OrderByDescending(a => a.Number)
            .SelectMany(a => a.Events, (a, theirs) => (a.By, Field: Shared(action, theirs)))
            .Where(found => found.Field is not null)
            .Select(found => new ChangedByColleague(found.By, found.Field!))
            .FirstOrDefault();

    // A sentence becomes unseen or holds claims because its claims do; a lifted seal follows from what was changed.
    private static bool IsConsequence(HistoryEvent happened, bool aboutClaims) =>
        happened is SealLifted or SignOffLifted or ClaimMarked or ClaimRestored or SpansMoved
        || (aboutClaims && happened is SentenceDisposed);

    private static bool IsAboutPlaces(HistoryEvent happened) =>
        happened is ClaimMarked or ClaimWithdrawn or ClaimRestored or SpansAdded or SpanRemoved;

    private static Inverse? InverseOf(HistoryEvent happened, PastAction action) =>
        happened switch
        {
            SentenceDisposed e => new Redispose(e.Sentence, e.To, e.From),
            ClaimWithdrawn e => new BringClaimBack(e.Claim),
            SpansAdded e => new TakeFromPlaces(e.Claim, e.Spans, NeededNoCheck(action)),
            SpanRemoved e => new PutInPlaces(e.Claim, [e.Span]),
            ClaimEdited e => new ReplaceDetails(e.Claim, e.To, e.From),
            OutcomeSet e => new ReplaceConclusion(e.Claim, e.To, e.From),
            EvidenceEdited e => new ReplaceBearing(e.Claim, e.Evidence, e.To, e.From),
            EvidenceLinked e => new MoveEvidence(e.Claim, e.Evidence, Back: false),
            EvidenceRestored e => new MoveEvidence(e.Claim, e.Evidence, Back: false),
            EvidenceRemoved e => new MoveEvidence(e.Claim, e.Evidence, Back: true),
            ContextSeen e => new ReplaceSeen(e.Claim, e.Evidence, e.To, e.From),
            SentenceSplit or SentencesMerged => new MoveBoundaryBack(BoundaryMove.From(action.Events)!),
            _ => null,
        };

    private static List<SentenceId> NeededNoCheck(PastAction action) =>
        [
            .. action
                .Events.OfType<SentenceDisposed>()
                .Where(e => e.From is Disposition.NothingToCheck)
                .Select(e => e.Sentence),
        ];

    private static string? Shared(PastAction action, HistoryEvent theirs) =>
        action.Events.Select(mine => Shared(mine, theirs)).FirstOrDefault(field => field is not null);

    private static string? Shared(HistoryEvent mine, HistoryEvent theirs) =>
        (mine, theirs) switch
        {
            (ClaimEvent m, VerdictApproved or VerdictReturned) when theirs.Claims.Contains(m.Claim) => "Decision",
            (ClaimMarked or ClaimWithdrawn or ClaimRestored, ClaimEvent t) when mine.Claims.Contains(t.Claim) =>
                "Claim",
            (ClaimEvent m, ClaimWithdrawn or ClaimRestored) when theirs.Claims.Contains(m.Claim) => "Claim",
            (SpansAdded or SpanRemoved, SpansAdded or SpanRemoved or SpansMoved)
                when mine.Claims[0] == theirs.Claims[0] => "Places",
            (SentenceDisposed m, SentenceDisposed t) when m.Sentence == t.Sentence => nameof(Disposition),
            (SentenceDisposed or SentenceSplit or SentencesMerged, SentenceSplit or SentencesMerged)
                when SharesSentence(mine, theirs) => "Sentences",
            (SentenceSplit or SentencesMerged, SentenceDisposed or ClaimMarked or SpansAdded or SpanRemoved)
                when SharesSentence(mine, theirs) => "Sentences",
            (ClaimEdited m, ClaimEdited t) when m.Claim == t.Claim => SharedField(m, t),
            (OutcomeSet m, OutcomeSet t) when m.Claim == t.Claim => nameof(Outcome),
            (not null, not null) when EvidenceOf(mine) is { } evidence && evidence == EvidenceOf(theirs) => nameof(
                Evidence
            ),
            _ => null,
        };

    private static bool SharesSentence(HistoryEvent mine, HistoryEvent theirs) =>
        mine.Sentences.Intersect(theirs.Sentences).Any();

    private static string? SharedField(ClaimEdited mine, ClaimEdited theirs) =>
        Changed(mine).Intersect(Changed(theirs)).FirstOrDefault();

    private static IEnumerable<string> Changed(ClaimEdited edit)
    {
        var (from, to) = (edit.From, edit.To);
        return new (string Field, bool Differs)[]
        {
            (nameof(from.Wording), from.Wording != to.Wording),
            (nameof(from.Test), from.Test != to.Test),
            (nameof(from.Kind), from.Kind != to.Kind),
            (nameof(from.Claimant), from.Claimant != to.Claimant),
        }
            .Where(f => f.Differs)
            .Select(f => f.Field);
    }

    private static EvidenceId? EvidenceOf(HistoryEvent happened) =>
        happened switch
        {
            EvidenceLinked e => e.Evidence,
            EvidenceEdited e => e.Evidence,
            EvidenceRenewed e => e.Evidence,
            EvidenceRemoved e => e.Evidence,
            EvidenceRestored e => e.Evidence,
            ContextSeen e => e.Evidence,
            _ => null,
        };
}
