using FactCheck.Domain;
using FactCheck.Text;
using FactCheck.Web.Claims;

namespace FactCheck.Web.Articles;

/// <summary>
/// What a person did in the text, as the script tells it: a verb (a key, or "select"), the sentence it is about, the claim
/// that was clicked if any, the spans that were selected, in UTF-16 code units of their sentences, and with an approval the
/// hash of the seal that was on the screen.
/// </summary>
public sealed record TextAction(
    string Verb,
    Guid? Sentence,
    Guid? Claim,
    IReadOnlyList<SelectedSpan> Spans,
    string? Seal = null
)
{
    /// <summary>The sentence, or null when none is current.</summary>
    public SentenceId? SentenceId => Sentence is { } id ? new SentenceId(id) : null;

    /// <summary>The claim whose mark was clicked, or null.</summary>
    public ClaimId? ClaimId => Claim is { } id ? new ClaimId(id) : null;

    /// <summary>What was selected; spans that make no sense are left out.</summary>
    public IReadOnlyList<SentenceSpan> Selection =>
        [
            .. Spans
                .Where(s => s.Start >= 0 && s.End > s.Start)
                .Select(s => new SentenceSpan(new SentenceId(s.Sentence), new TextSpan(s.Start, s.End))),
        ];
}

/// <summary>A selected span as the script tells it; not yet to be trusted.</summary>
public sealed record SelectedSpan(Guid Sentence, int Start, int End);
