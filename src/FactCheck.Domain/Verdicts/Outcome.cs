using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Verdicts;

/// <summary>The outcomes of the scale “before publication”, in the order of their keys from 1. No numbers, never a ClaimReview.</summary>
public enum Outcome
{
    Correct = 1,

    /// <summary>They said it; its truth was not tested.</summary>
    CorrectAsAttributed = 2,
    ChangeNeeded = 3,
    CannotStand = 4,
    NotConfirmed = 5,

    /// <summary>The writer's own eyes.</summary>
    OnAuthor = 6,
}

/// <summary>An outcome and the reasoning for it (Markdown, empty when there is none); no outcome means not concluded.</summary>
public sealed record Conclusion(Outcome? Outcome, string Reasoning)
{
    /// <summary>The scale and its version, which a seal names.</summary>
    public const string Scale = "before-publication/1";

    /// <summary>Nothing concluded yet.</summary>
    public static Conclusion None { get; } = new(null, "");

    /// <summary>The same reasoning with the outcome of a claim that is right: where only that it was said is tested, as attributed.</summary>
    public Conclusion Ticked(Test test) =>
        this with
        {
            Outcome = test is Test.Said ? Verdicts.Outcome.CorrectAsAttributed : Verdicts.Outcome.Correct,
        };

    /// <summary>Whether the outcome speaks for itself, so that no reasoning is asked for.</summary>
    public bool IsPlainTick => Outcome is Verdicts.Outcome.Correct or Verdicts.Outcome.CorrectAsAttributed;

    /// <summary>Whether the outcome says that the text should not go out as it stands.</summary>
    public bool SpeaksAgainstText =>
        Outcome is Verdicts.Outcome.ChangeNeeded or Verdicts.Outcome.CannotStand or Verdicts.Outcome.NotConfirmed;

    /// <summary>The refusal when somebody else concluded otherwise meanwhile; an outcome and its reasoning are one decision.</summary>
    /// <param name="current">The conclusion now.</param>
    /// <param name="before">The conclusion the person saw when they began.</param>
    public Refusal? WhyNotReplace(Conclusion current, Conclusion before)
    {
        if (current == before || current == this)
        {
            return null;
        }

        return current.Reasoning != before.Reasoning
            ? new ChangedMeanwhile(nameof(Reasoning), Reasoning, current.Reasoning, before.Reasoning)
            : new ChangedMeanwhile(
                nameof(Outcome),
                Outcome?.ToString(),
                current.Outcome?.ToString(),
                before.Outcome?.ToString()
            );
    }
}
