using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Web.Claims;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace FactCheck.Web.Articles;

/// <summary>Splitting and joining sentences; and what becomes of a person's place and words when a colleague does.</summary>
public sealed partial class ArticleWorkspace
{
    private readonly Dictionary<SentenceId, SentenceId> _followed = [];
    private OfferedWords? _offered;

    // Another only when the person goes to another sentence: forms that are open stay when their sentence becomes part of one.
    private int _seat;

    [Inject]
    private SplitSentence SplitSentence { get; set; } = default!;

    [Inject]
    private MergeSentences MergeSentences { get; set; } = default!;

    [Inject]
    private UndoBoundary UndoBoundary { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    // With words selected it splits before them; without, it asks before which word.
    private async Task Split(IReadOnlyList<SentenceSpan> selection)
    {
        if (selection.Count > 0)
        {
            await Split(selection[0].Sentence, selection[0].Span.Start);
        }
        else if (Current is not null)
        {
            _form = new PanelForm(PanelFormKind.Split);
        }
    }

    private async Task<Refusal?> Split(SentenceId id, int at)
    {
        if (_view?.Sentence(id) is not { } sentence)
        {
            return null;
        }

        var (right, operation) = (SentenceId.New(), OperationId.New());
        var refusal = await Do(intent => SplitSentence.Run(intent, Article, id, sentence.Text, at, right), operation);
        if (refusal is null)
        {
            _form = PanelForm.None;
            await GoTo(id, null);
            // A colleague may have split it there before, and then it is theirs to undo.
            OfferUndo("SplitNote", operation, _view.Sentence(right) is not null);
        }

        return refusal;
    }

    private async Task Join()
    {
        if (_view is not { } view || Current is not { } sentence)
        {
            return;
        }

        Forget();
        _refusal = WhyNotJoin(view, sentence);
        if (_refusal is null && view.After(sentence) is { } next)
        {
            var operation = OperationId.New();
            var refusal = await Do(intent => MergeSentences.Run(intent, Article, sentence.Id, next.Id), operation);
            OfferUndo("JoinNote", operation, refusal is null);
        }
    }

    private Refusal? WhyNotJoin(ArticleView view, SentenceView sentence) =>
        BoundaryRules.WhyNotMerge(
            view.ParagraphOf(sentence.Id)?.Index ?? 0,
            view.After(sentence) is { } next ? view.ParagraphOf(next.Id)?.Index : null,
            Desk.Me
        );

    private void OfferUndo(string note, OperationId operation, bool isOwn)
    {
        if (isOwn)
        {
            Snackbar.Add(
                L[note].Value,
                Severity.Normal,
                options =>
                {
                    options.Action = Shell["Undo"];
                    options.OnClick = _ =>
                        Do(intent => UndoBoundary.Run(intent, Article, operation), OperationId.New());
                }
            );
        }
    }

    // What was meant for words that are in another sentence by now is offered there: by its button, or by the same key again.
    private async Task MarkOrOffer(TextAction action)
    {
        var seen = _view;
        var wanted = Spans(action.Selection);
        await Mark(action);
        if (
            _refusal is SpanOutsideSentence or SentenceWasMerged
            && seen is not null
            && wanted is not null
            && CarriedSpans.Of(seen, _view!, wanted) is { Count: > 0 } spans
        )
        {
            var words = string.Join(" … ", spans.Select(s => s.Span.Of(_view!.Sentence(s.Sentence)!.Text)));
            _offered = new OfferedWords(action.Verb, spans, words);
        }
    }

    private async Task TakeOffered()
    {
        if (_offered is { } offered)
        {
            Select(offered.Spans[0].Sentence, null);
            await MarkOrOffer(offered.Action);
        }
    }

    // The action as it is meant: on words that were offered, and at the sentence that has the words of the one it names. Null
    // when it was meant for all of a sentence that is part of another by now, of which the person has not seen the whole.
    private TextAction? Placed(TextAction action)
    {
        if (_offered?.Verb == action.Verb && action.Spans.Count == 0)
        {
            return _offered.Action;
        }

        if (
            action.SentenceId is not { } named
            || _view?.Sentence(named) is not null
            || !_followed.TryGetValue(named, out var there)
        )
        {
            return action;
        }

        if (action.Spans.Count == 0 && action.Verb is not ("select" or "Escape" or "z" or "?"))
        {
            Select(there, null);
            _refusal = new SentenceWasMerged(there);
            return null;
        }

        return action with
        {
            Sentence = there.Value,
        };
    }

    private async Task See(ArticleView? view)
    {
        if (view is null || ReferenceEquals(view, _view))
        {
            return;
        }

        var before = _view;
        _view = view;
        if (before is null || _sentence is not { } here)
        {
            return;
        }

        var working = _form.Kind is PanelFormKind.None or PanelFormKind.Split ? null : _claim;
        if (CarriedSpans.Follow(before, view, here, working) is { } there && there != here)
        {
            _followed[here] = there;
            _sentence = there;
            _visit?.Move(there);
            if (_text is not null)
            {
                await _text.Show(there, here);
            }
        }
    }
}
