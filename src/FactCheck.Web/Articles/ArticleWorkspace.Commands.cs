using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.History;
using FactCheck.Domain.Verdicts;
using FactCheck.Web.Data;

namespace FactCheck.Web.Articles;

/// <summary>What the keys and buttons of the workspace do: each a command, one after the other.</summary>
public sealed partial class ArticleWorkspace
{
    private async Task ToggleNoCheck()
    {
        if (Current is not { } sentence)
        {
            return;
        }

        var needsNoCheck = sentence.Disposition is not Disposition.NothingToCheck;
        await Do(
            intent => DisposeSentence.Run(intent, Article, sentence.Id, sentence.Disposition, needsNoCheck),
            OperationId.New()
        );
    }

    // What was on the screen is approved: if the claim is another by now, or was not there yet, the command refuses.
    private async Task Approve(ClaimId? claim, string? shown)
    {
        if (claim is not { } id || _view?.Claims.GetValueOrDefault(id) is not { } facts)
        {
            return;
        }

        await Do(intent => ApproveVerdict.Run(intent, Article, id, shown ?? ""), OperationId.New());
        if (_refusal is not null and not NotTheVersionShown)
        {
            _whoCan = Desk.WhoCan(m => VerdictRules.WhyNotApprove(facts, m));
        }
    }

    private async Task Submit() => await Do(intent => SubmitArticle.Run(intent, Article), OperationId.New());

    private async Task SignOff()
    {
        await Do(intent => SignOffArticle.Run(intent, Article), OperationId.New());
        if (_refusal is not null)
        {
            _whoCan = Desk.WhoCan(m => ArticleRules.WhyNotSignOff(false, [], m));
        }
    }

    // Takes the person's own last action back, goes to its place, and says what it was.
    private async Task Undo()
    {
        PastAction? undone = null;
        var refusal = await Do(
            async intent =>
            {
                var result = await UndoLast.Run(intent, Article);
                undone = result.Done ? result.Value : null;
                return Result.From(result.Refusal);
            },
            OperationId.New()
        );
        if (refusal is null && undone is not null && _view is { } view)
        {
            var claim = undone.Events.SelectMany(e => e.Claims).Cast<ClaimId?>().FirstOrDefault();
            var place =
                undone.Events.SelectMany(e => e.Sentences).Cast<SentenceId?>().FirstOrDefault()
                ?? (claim is { } id ? view.Claims.GetValueOrDefault(id)?.Anchors[0].Sentence : null);
            await GoTo(place, claim);
            _undone = HistoryWording.Of(undone.Events[0], view, Desk)[0];
        }
    }

    private Task<Refusal?> Do(Func<Intent, Task<Result>> command, OperationId operation) =>
        _commands.Do(
            async () =>
            {
                var result = await command(new Intent(Desk.Id, Desk.Me.Person, operation));
                await See(await Feed.Read(Desk.Id, Article));
                return result.Refusal;
            },
            ShowSign,
            Log,
            Article
        );

    // A refusal is shown where the person looks.
    private void ShowSign(SaveState sign, Refusal? refusal)
    {
        if (sign is SaveState.Saving)
        {
            Forget();
        }

        (_sign, _refusal) = (sign, refusal);
        StateHasChanged();
    }

    private void Forget()
    {
        _refusal = null;
        _whoCan = null;
        _undone = null;
        _offered = null;
    }
}
