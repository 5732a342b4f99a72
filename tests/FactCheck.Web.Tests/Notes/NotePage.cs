using FactCheck.Domain;
using FactCheck.Domain.Notes;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using FactCheck.Web.Notes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Tests.Notes;

/// <summary>The workspace as the board of notes needs it: runs commands, reads the article again, and knows which form is open.</summary>
public sealed class NotePage : ComponentBase
{
    private PanelForm _form;

    [Parameter]
    public DeskView Desk { get; set; } = default!;

    [Parameter]
    public ArticleView View { get; set; } = default!;

    [Parameter]
    public SentenceId Sentence { get; set; }

    [Parameter]
    public ClaimId? Claim { get; set; }

    /// <summary>Reads the article as it is now.</summary>
    [Parameter]
    public Func<Task<ArticleView>> Read { get; set; } = default!;

    /// <summary>Opens what a key opens.</summary>
    public Task Press(string key) =>
        InvokeAsync(() =>
        {
            _form = PanelForms.OfKey(key);
            StateHasChanged();
        });

    /// <summary>Shows what others did meanwhile.</summary>
    public Task Renew() =>
        InvokeAsync(async () =>
        {
            View = await Read();
            StateHasChanged();
        });

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var sentence = View.Sentence(Sentence)!;
        builder.OpenComponent<NoteBoard>(0);
        builder.AddAttribute(1, nameof(NoteBoard.Desk), Desk);
        builder.AddAttribute(2, nameof(NoteBoard.View), View);
        builder.AddAttribute(3, nameof(NoteBoard.Sentence), sentence);
        builder.AddAttribute(4, nameof(NoteBoard.Claim), Claim);
        builder.AddAttribute(5, nameof(NoteBoard.Form), _form);
        builder.AddAttribute(6, nameof(NoteBoard.Do), Do);
        builder.AddAttribute(
            7,
            nameof(NoteBoard.OnForm),
            EventCallback.Factory.Create<PanelForm>(this, form => _form = form)
        );
        builder.AddAttribute(8, nameof(NoteBoard.ChildContent), (RenderFragment)(inside => AddLists(inside, sentence)));
        builder.CloseComponent();
    }

    // Each list in a place of its own, as in the panel.
    private void AddLists(RenderTreeBuilder builder, SentenceView sentence)
    {
        Add("sentence", NoteSubject.OfSentence(sentence.Id));
        foreach (var claim in View.ClaimsOf(sentence).Take(1))
        {
            Add("claim", NoteSubject.OfClaim(claim.Id));
            foreach (var evidence in claim.Evidence)
            {
                Add("evidence", NoteSubject.OfEvidence(claim.Id, evidence.Id));
            }
        }

        void Add(string name, NoteSubject subject)
        {
            builder.OpenElement(0, "section");
            builder.SetKey(subject);
            builder.AddAttribute(1, "class", name);
            builder.OpenComponent<ThreadList>(2);
            builder.AddAttribute(3, nameof(ThreadList.On), subject);
            builder.CloseComponent();
            builder.CloseElement();
        }
    }

    private async Task<Refusal?> Do(Func<Intent, Task<Result>> command, OperationId operation)
    {
        var refusal = (await command(new Intent(Desk.Id, Desk.Me.Person, operation))).Refusal;
        View = await Read();
        StateHasChanged();
        return refusal;
    }
}
