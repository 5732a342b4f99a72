using System.Buffers;

namespace FactCheck.Domain.Claims;

/// <summary>Proposes the kind of a new claim from its words, by what is plain to see: quotation marks, then figures.</summary>
public static class ClaimKinds
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»「」『』");

    /// <summary>The kind proposed for a claim with these words; a person may say otherwise.</summary>
    public static ClaimKind Propose(string words)
    {
        if (words.AsSpan().ContainsAny(QuotationMarks))
        {
            return ClaimKind.Quotation;
        }

        return words.Any(char.IsDigit) ? ClaimKind.Figure : ClaimKind.Other;
    }
}
