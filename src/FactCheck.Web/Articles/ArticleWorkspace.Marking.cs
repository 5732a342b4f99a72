using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using FactCheck.Text.Picks;
using FactCheck.Web.Claims;
using FactCheck.Web.Sources;
using FactCheck.Web.Verdicts;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Articles;

/// <summary>Marking and ticking, as fast as a pencil: by selection, by numbered picks, by one key.</summary>
public sealed partial class ArticleWorkspace
{
    private SourceLine? _tickSource;
    private bool _tickSourceRead;
    private bool _pickMode;
    private ClaimId? _extending;

    [Inject]
    private TickClaim TickClaim { get; set; } = default!;

    [Inject]
    private AddSpans AddSpans { get; set; } = default!;

    [Inject]
    private ReadTickSource ReadTickSource { get; set; } = default!;

    [Inject]
    private ChooseTickSource ChooseTickSource { get; set; } = default!;

    // While the sentence has no claim there is no outcome to set, so the digits are free for its picks.
    private bool Picking => Current is { } sentence && (_pickMode || sentence.Claims.IsEmpty);

    private ClaimFacts? Chosen => _claim is { } id ? _view?.Claims.GetValueOrDefault(id) : null;

    private ClaimFacts? Extended => _extending is { } id ? _view?.Claims.GetValueOrDefault(id) : null;

    private async Task Mark(TextAction action)
    {
        switch (action.Verb)
        {
            case "u" or "U":
                await Underline(action.Selection, both: action.Verb is "U");
                break;
            case "t":
                await Tick(action.Selection);
                break;
            case "+":
                await AlsoHere(action.Selection);
                break;
            case "v":
                await See();
                break;
            case "p":
                TogglePicks();
                break;
            case [>= '1' and <= '9' and var digit] when Picking:
                await Pick(digit - '0');
                break;
            default:
                await Open(PanelForms.OfKey(action.Verb));
                break;
        }
    }

    private void TogglePicks() => _pickMode = !Picking;

    private async Task Underline(IReadOnlyList<SentenceSpan> selection, bool both = false)
    {
        if (Spans(selection) is not { } spans)
        {
            return;
        }

        var (claim, second) = (ClaimId.New(), both ? ClaimId.New() : (ClaimId?)null);
        var refusal = await Do(intent => MarkClaim.Run(intent, Article, claim, spans, null, second), OperationId.New());
        if (refusal is null)
        {
            await Marked(spans[0].Sentence, claim);
        }
    }

    // A pick that is a claim already is chosen, not marked again.
    private async Task Pick(int number)
    {
        var picks = Current is { } sentence ? SentencePicks.Keys(sentence.Text) : [];
        if (number <= picks.Count)
        {
            await Pick(picks[number - 1]);
        }
    }

    private async Task Pick(Pick pick)
    {
        if (Current is not { } sentence || _view is null)
        {
            return;
        }

        if (_view.ClaimsOf(sentence).FirstOrDefault(c => c.StandsIn(sentence.Id, pick.Span)) is { } known)
        {
            Choose(known.Id);
            _pickMode = false;
            return;
        }

        await Underline([new SentenceSpan(sentence.Id, pick.Span)]);
    }

    private async Task Tick(IReadOnlyList<SentenceSpan> selection)
    {
        var known = selection.Count == 0 ? Chosen : Standing(selection);
        if (_tickSource is not { } source)
        {
            // There is nothing to rest it on yet: mark it, and ask once.
            if (known is null)
            {
                await Underline(selection);
            }

            Choose(known?.Id);
            _form = _refusal is null ? new PanelForm(PanelFormKind.Tick) : PanelForm.None;
            return;
        }

        if ((known is null ? Spans(selection) : []) is not { } spans)
        {
            return;
        }

        if (MustBeSeen(known, spans, source))
        {
            await Look(known, selection);
            return;
        }

        await TickOn(source, known, spans);
        if (_refusal is QuoteUnseen && MustBeSeen(known, spans, _tickSource))
        {
            await Look(known, selection);
        }
    }

    private async Task TickOn(SourceLine source, ClaimFacts? known, IReadOnlyList<SentenceSpan> spans)
    {
        var ticked = new TickedClaim(known?.Id ?? ClaimId.New(), known?.Conclusion ?? Conclusion.None, spans);
        var (chosen, evidence, shown) = (new ChosenSource(source.Id, null), EvidenceId.New(), _shown);
        var refusal = await Do(
            intent => TickClaim.Run(intent, Article, ticked, evidence, chosen, null, shown),
            OperationId.New()
        );
        if (refusal is null)
        {
            await Marked(spans.Count > 0 ? spans[0].Sentence : Current!.Id, ticked.Id);
            _pickMode = Current is { } sentence && Passed.Uncovered(_view!, sentence).Count > 0;
        }
        else if (refusal is QuoteUnseen)
        {
            // Perhaps a copy was kept that this page did not know of.
            await KnowTickSource(again: true);
        }
    }

    // Without a selection the claim waits for one; with one it stands there too.
    private async Task AlsoHere(IReadOnlyList<SentenceSpan> selection)
    {
        if ((_extending ?? _claim) is not { } claim)
        {
            return;
        }

        if (selection.Count == 0)
        {
            _extending = claim;
            return;
        }

        var refusal = await Do(intent => AddSpans.Run(intent, Article, claim, selection), OperationId.New());
        if (refusal is null)
        {
            await Marked(selection[0].Sentence, claim);
        }
    }

    private async Task Marked(SentenceId sentence, ClaimId claim)
    {
        var from = _sentence;
        Select(sentence, claim);
        if (_text is not null && from != sentence)
        {
            await _text.Show(sentence, from);
        }
    }

    private ClaimFacts? Standing(IReadOnlyList<SentenceSpan> selection) =>
        selection is [var only]
            ? _view?.Claims.Values.FirstOrDefault(c => c.IsLive && c.StandsIn(only.Sentence, only.Span))
            : null;

    private IReadOnlyList<SentenceSpan>? Spans(IReadOnlyList<SentenceSpan> selection)
    {
        if (selection.Count > 0)
        {
            return selection;
        }

        return Current is { } sentence ? [new SentenceSpan(sentence.Id, new(0, sentence.Text.Length))] : null;
    }

    // Read when the first sentence is chosen: opening an article costs nothing for it.
    private async Task KnowTickSource(bool again = false)
    {
        if ((again || !_tickSourceRead) && RendererInfo.IsInteractive)
        {
            _tickSourceRead = true;
            _tickSource = await ReadTickSource.Run(Desk.Me, Article);
        }
    }

    private async Task RestTicksOn(SourceId source)
    {
        await Do(intent => ChooseTickSource.Run(intent, Article, source), OperationId.New());
        await KnowTickSource(again: true);
    }
}
