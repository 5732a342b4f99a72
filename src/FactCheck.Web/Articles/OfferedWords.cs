using FactCheck.Web.Claims;

namespace FactCheck.Web.Articles;

/// <summary>Words that a person meant to mark while a colleague moved the boundaries of their sentence, with what was meant.</summary>
/// <param name="Verb">The key that was pressed.</param>
/// <param name="Spans">The words where they stand now; never empty.</param>
/// <param name="Words">The words.</param>
public sealed record OfferedWords(string Verb, IReadOnlyList<SentenceSpan> Spans, string Words)
{
    /// <summary>The action that takes them.</summary>
    public TextAction Action =>
        new(
            Verb,
            Spans[0].Sentence.Value,
            null,
            [.. Spans.Select(s => new SelectedSpan(s.Sentence.Value, s.Span.Start, s.Span.End))]
        );
}
