using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;
using FactCheck.Web.Claims;
using FactCheck.Web.Sources;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Articles;

/// <summary>A quotation is looked at in what its source says around it before it is ticked off.</summary>
public sealed partial class ArticleWorkspace
{
    // What the form that asks to look has on the screen.
    private ShownContext? _shown;

    // What the evidence of the chosen claim has on the screen, as it says itself; before it is there, nobody can have seen it.
    private IReadOnlyCollection<ShownContext> _onScreen = [];

    [Inject]
    private SeeContext SeeContext { get; set; } = default!;

    // Whether the source of the tick has a copy in which the quotation was not seen yet.
    private bool MustBeSeen(ClaimFacts? known, IReadOnlyList<SentenceSpan> spans, SourceLine? source)
    {
        if (source is null)
        {
            return false;
        }

        var quotations = known?.Quotations ?? QuotedIn(spans);
        List<EvidenceFacts> own = [.. (known?.Evidence ?? []).Where(e => e.Survivor == source.Id)];
        return QuoteRules.WhyNotRest(quotations, own, new(source.Id, source.Title, source.Capture), _shown) is not null;
    }

    private ImmutableArray<string> QuotedIn(IReadOnlyList<SentenceSpan> spans)
    {
        List<(string Text, TextSpan Span)> places =
        [
            .. spans
                .Select(s => (_view?.Sentence(s.Sentence)?.Text ?? "", s.Span))
                .Where(s => s.Span.End <= s.Item1.Length),
        ];
        return places is [var (text, span), ..]
            ? QuoteRules.QuotedIn(ClaimProposal.Of(text, span).Kind, places.Select(p => p.Span.Of(p.Text)))
            : [];
    }

    // A new quotation is marked first, so that it is there to be looked at.
    private async Task Look(ClaimFacts? known, IReadOnlyList<SentenceSpan> selection)
    {
        if (_form.Kind is PanelFormKind.Look && known is not null && known.Id == _claim)
        {
            // It is open, and says itself when what is to be seen is on the screen.
            return;
        }

        if (known is null)
        {
            await Underline(selection);
        }

        Choose(known?.Id);
        _shown = null;
        _form = _refusal is null or QuoteUnseen ? new PanelForm(PanelFormKind.Look) : PanelForm.None;
    }

    // What the panel shows of the chosen claim around its quotations was seen.
    private async Task See()
    {
        if (Chosen is not { } claim)
        {
            return;
        }

        foreach (var evidence in claim.Evidence)
        {
            if (
                QuoteLookUp.Of(claim, evidence) is { Shown: var shown }
                && _onScreen.Contains(shown)
                && !evidence.IsSeenAs(shown)
            )
            {
                await Do(intent => SeeContext.Run(intent, Article, claim.Id, evidence.Id, shown), OperationId.New());
            }
        }
    }
}
