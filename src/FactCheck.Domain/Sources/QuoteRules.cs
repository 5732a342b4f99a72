using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Text.Picks;

namespace FactCheck.Domain.Sources;

/// <summary>
/// Which words must be seen in what their source says around them, and when. Whoever cuts a quotation may leave out the half
/// that turns it round, so a quotation is not right before a person has read on.
/// </summary>
public static class QuoteRules
{
    /// <summary>The words that a claim quotes: what stands between quotation marks in its spans, or all of them where none do.</summary>
    /// <param name="kind">The claim's kind; only a quotation quotes.</param>
    /// <param name="spans">The exact words of its spans.</param>
    public static ImmutableArray<string> QuotedIn(ClaimKind kind, IEnumerable<string> spans)
    {
        if (kind is not ClaimKind.Quotation)
        {
            return [];
        }

        List<string> all = [.. spans.Distinct()];
        List<string> marked =
        [
            .. all.SelectMany(words => QuotationFinder.Find(words).Select(q => q.Of(words))).Distinct(),
        ];
        return [.. marked.Count > 0 ? marked : all];
    }

    /// <summary>What is looked up in a source: what the claim quotes, and what the evidence quotes from that source.</summary>
    public static ImmutableArray<string> LookedUp(ImmutableArray<string> quotations, string? quote) =>
        quote is null || quotations.Contains(quote) ? quotations : [.. quotations, quote];

    /// <summary>Names quotations, so that it is known whether others were seen than stand there now: SHA-256 in lower-case hex.</summary>
    public static string KeyOf(ImmutableArray<string> lookedUp) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lookedUp.Select(q => $"{q.Length} {q}\n"))))
        );

    /// <summary>Whether the evidence supports a quotation that nobody saw in it yet, although a copy is kept.</summary>
    /// <param name="quotations">What the claim quotes.</param>
    /// <param name="evidence">The evidence.</param>
    public static bool IsUnseen(ImmutableArray<string> quotations, EvidenceFacts evidence) =>
        !quotations.IsEmpty
        && evidence is { Stance: Stance.Supports, Capture: not null }
        && evidence.Seen?.Words != KeyOf(LookedUp(quotations, evidence.Quote));

    /// <summary>Why a claim that quotes this may not be right by this evidence, or null.</summary>
    public static Refusal? WhyNotRest(ImmutableArray<string> quotations, IEnumerable<EvidenceFacts> evidence) =>
        evidence.FirstOrDefault(e => IsUnseen(quotations, e)) is { } unseen
            ? new QuoteUnseen(unseen.SourceTitle)
            : null;

    /// <summary>Why a claim that quotes this may not be right by this evidence and a source that is linked with it, or null.</summary>
    /// <param name="quotations">What the claim quotes.</param>
    /// <param name="evidence">What it rests on already.</param>
    /// <param name="source">What it is to rest on too.</param>
    /// <param name="shown">What the person was shown of that source just now; null when nothing.</param>
    public static Refusal? WhyNotRest(
        ImmutableArray<string> quotations,
        IReadOnlyCollection<EvidenceFacts> evidence,
        RestingOn source,
        ShownContext? shown
    )
    {
        var own = evidence.FirstOrDefault(e => e.Survivor == source.Source && e.Stance is Stance.Supports);
        var needed =
            own is null ? Needed(quotations, source.Capture, source.Quote)
            : IsUnseen(quotations, own) ? Needed(quotations, own.Capture, own.Quote)
            : null;
        return needed is not null && needed != shown
            ? new QuoteUnseen(source.Title)
            : WhyNotRest(quotations, evidence.Where(e => e != own));
    }

    private static ShownContext? Needed(ImmutableArray<string> quotations, CaptureId? capture, string? quote) =>
        capture is { } id && !quotations.IsEmpty ? new ShownContext(id, KeyOf(LookedUp(quotations, quote))) : null;
}
