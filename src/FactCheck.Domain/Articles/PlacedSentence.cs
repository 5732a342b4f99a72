using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Domain.Articles;

/// <summary>A sentence as it stood at a moment: where, and what was decided about it, by whom and when.</summary>
/// <param name="Id">The sentence.</param>
/// <param name="Span">In UTF-16 code units of its paragraph.</param>
/// <param name="Disposition">What was decided about it.</param>
/// <param name="By">Who decided it; null while unseen.</param>
/// <param name="At">When they did; null while unseen.</param>
public sealed record PlacedSentence(
    SentenceId Id,
    TextSpan Span,
    Disposition Disposition,
    PersonId? By,
    DateTimeOffset? At
)
{
    /// <summary>The same place, about which nobody decided anything.</summary>
    public PlacedSentence Unseen() => this with { Disposition = Disposition.Unseen, By = null, At = null };

    /// <summary>The same place, about which was decided what was decided about another.</summary>
    public PlacedSentence DecidedAs(PlacedSentence other) =>
        this with
        {
            Disposition = other.Disposition,
            By = other.By,
            At = other.At,
        };
}

/// <summary>A paragraph of the newest revision with the sentences that stand in it, in the order of the text.</summary>
public sealed record ParagraphFacts(int Revision, int Index, string Text, ImmutableArray<PlacedSentence> Sentences)
{
    /// <summary>The sentence, or null when it does not stand in this paragraph.</summary>
    public PlacedSentence? Sentence(SentenceId id) => Sentences.FirstOrDefault(s => s.Id == id);
}
