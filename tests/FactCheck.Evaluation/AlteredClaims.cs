using FactCheck.Text.Similarity;

namespace FactCheck.Evaluation;

/// <summary>
/// Makes a different claim of a sentence by changing one thing in it: another figure, another name, a word for its opposite,
/// a "not" put in. Used to teach that restating all over does not excuse one wrong fact.
/// </summary>
internal sealed class AlteredClaims(IReadOnlyList<string> pool, int seed)
{
    private readonly Random random = new(seed);

    /// <summary>The altered sentence, or null when nothing in it can be changed this way.</summary>
    public string? Alter(string text)
    {
        var terms = ClaimTerms.Read(text);
        return random.Next(4) switch
        {
            0 => Figure(text, terms),
            1 => Name(text, terms),
            2 => Word(text, terms),
            _ => Negation(text, terms),
        };
    }

    private string? Figure(string text, List<ClaimTerm> terms) =>
        Pick(terms, t => t.Kind is TermKind.Figure or TermKind.Date && t.Folded.All(char.IsDigit)) is { } term
            ? Replace(
                text,
                term,
                $"{long.Parse(term.Folded, System.Globalization.CultureInfo.InvariantCulture) + random.Next(1, 40)}"
            )
            : null;

    private string? Name(string text, List<ClaimTerm> terms) =>
        Pick(terms, t => t.Kind == TermKind.Name) is { } term && Other(TermKind.Name) is { } other
            ? Replace(text, term, other)
            : null;

    private string? Word(string text, List<ClaimTerm> terms) =>
        Pick(terms, t => t.Kind == TermKind.Word && t.Folded.Length > 3) is { } term
        && Other(TermKind.Word) is { } other
            ? Replace(text, term, other)
            : null;

    private string? Negation(string text, List<ClaimTerm> terms) =>
        Pick(terms, t => t.Folded is "is" or "was" or "are" or "were" or "has" or "had" or "can" or "will") is { } term
            ? text.Insert(term.Span.End, " not")
            : null;

    private string? Other(TermKind kind)
    {
        var source = pool[random.Next(pool.Count)];
        return Pick(ClaimTerms.Read(source), t => t.Kind == kind && t.Folded.Length > 3)?.Span.Of(source);
    }

    private ClaimTerm? Pick(List<ClaimTerm> terms, Func<ClaimTerm, bool> fits)
    {
        var candidates = terms.Where(fits).ToList();
        return candidates.Count == 0 ? null : candidates[random.Next(candidates.Count)];
    }

    private static string Replace(string text, ClaimTerm term, string other) =>
        string.Concat(text.AsSpan(0, term.Span.Start), other, text.AsSpan(term.Span.End));
}
