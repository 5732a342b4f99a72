using System.Buffers;
using FactCheck.Text;
using FactCheck.Text.Attribution;
using FactCheck.Text.Picks;

namespace FactCheck.Domain.Claims;

/// <summary>What is proposed for a new claim, so that nobody is asked for it; a person may say otherwise.</summary>
/// <param name="Test">Said for a quotation, else Fact.</param>
/// <param name="Kind">By what is plain to see in the words.</param>
/// <param name="Claimant">Who asserts it by the sentence, in its words; null when none is named, or several are.</param>
public sealed record ClaimProposal(Test Test, ClaimKind Kind, string? Claimant)
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»「」『』");

    /// <summary>The proposal for a span of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="span">The words of the claim, in UTF-16 code units of the sentence.</param>
    public static ClaimProposal Of(string sentence, TextSpan span)
    {
        var kind = KindOf(sentence, span);
        return new ClaimProposal(
            kind is ClaimKind.Quotation ? Test.Said : Test.Fact,
            kind,
            ClaimantIn(sentence, span, kind)
        );
    }

    private static ClaimKind KindOf(string sentence, TextSpan span)
    {
        var words = span.Of(sentence);
        if (words.AsSpan().ContainsAny(QuotationMarks))
        {
            return ClaimKind.Quotation;
        }

        if (DateFinder.Find(sentence).Any(date => date.Span == span))
        {
            return ClaimKind.Date;
        }

        if (words.Any(char.IsDigit) || FigureFinder.Find(sentence).Any(figure => span.Contains(figure.Span)))
        {
            return ClaimKind.Figure;
        }

        return NameFinder.Find(sentence).Any(name => name == span) ? ClaimKind.Name : ClaimKind.Other;
    }

    // Whoever is the claim cannot be its claimant.
    private static string? ClaimantIn(string sentence, TextSpan claim, ClaimKind kind)
    {
        var claimants = AttributionFinder
            .Find(sentence)
            .Where(m => m.Role is SourceRole.Claimant && !(kind is ClaimKind.Name && m.Span.Overlaps(claim)))
            .ToList();
        return claimants is [var only] && !Denies(sentence, only.Span, claim) ? only.Span.Of(sentence) : null;
    }

    // Nor whoever denies it; but where the denial is part of the claim, it is theirs.
    private static bool Denies(string sentence, TextSpan who, TextSpan claim) =>
        Denial.By(sentence, who) is { } verb && !claim.Overlaps(verb);
}
