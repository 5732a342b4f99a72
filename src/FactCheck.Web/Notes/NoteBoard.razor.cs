using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Text.Attribution;
using FactCheck.Web.Claims;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FactCheck.Web.Notes;

/// <summary>The threads of one sentence: read when its panel opens, and again when the live view says that they changed.</summary>
public sealed partial class NoteBoard
{
    private const string Module = "./Notes/NoteBoard.razor.js";
    private readonly List<Action> _listeners = [];
    private IReadOnlyList<ThreadFacts> _threads = [];
    private (SentenceId? At, int Changes) _seen = (null, 0);
    private bool _revealed;
    private (SentenceView?, ClaimId?, PanelForm) _shown;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    [Parameter, EditorRequired]
    public ArticleView View { get; set; } = default!;

    [Parameter, EditorRequired]
    public SentenceView Sentence { get; set; } = default!;

    /// <summary>The claim that was chosen; the first of the sentence when it is another's.</summary>
    [Parameter]
    public ClaimId? Claim { get; set; }

    [Parameter]
    public PanelForm Form { get; set; }

    /// <summary>Runs a command of this page and shows its sign; gives the refusal, or null.</summary>
    [Parameter, EditorRequired]
    public Func<Func<Intent, Task<Result>>, OperationId, Task<Refusal?>> Do { get; set; } = default!;

    [Parameter]
    public EventCallback<PanelForm> OnForm { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private ReadThreads ReadThreads { get; set; } = default!;

    [Inject]
    private ILogger<NoteBoard> Log { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    [Inject]
    private IStringLocalizer<NoteWords> L { get; set; } = default!;

    /// <summary>Whether the threads could not be read.</summary>
    public bool Failed { get; private set; }

    /// <summary>The id of the thread, or of the note where one is changed, whose form is open.</summary>
    public Guid? OpenIn { get; private set; }

    /// <summary>Why a click in a thread was refused while a form is open, which is then in the way of the page's own sign.</summary>
    public (ThreadId Thread, Refusal Refusal)? Refused { get; private set; }

    /// <summary>What a new thread is for; null while none is being written.</summary>
    public ThreadKind? Writing =>
        Form.Kind switch
        {
            PanelFormKind.Note => ThreadKind.Remark,
            PanelFormKind.Question => ThreadKind.Question,
            _ => null,
        };

    /// <summary>What a button asked a new thread to be about; null when a key did, or none is being written.</summary>
    public NoteSubject? Wanted { get; private set; }

    /// <summary>What a new thread is about to begin with: what was asked for, else the chosen claim, else the sentence.</summary>
    public NoteSubject About =>
        Wanted ?? (Chosen is { } claim ? NoteSubject.OfClaim(claim.Id) : NoteSubject.OfSentence(Sentence.Id));

    private bool IsInThread => Form.Kind is PanelFormKind.Reply or PanelFormKind.NoteEdit or PanelFormKind.Resolve;

    private ClaimFacts? Chosen =>
        View.ClaimsOf(Sentence).FirstOrDefault(c => c.Id == Claim) ?? View.ClaimsOf(Sentence).FirstOrDefault();

    /// <summary>The threads to be shown at the subject: its own, and those of what is not on the page by itself.</summary>
    public IEnumerable<ThreadFacts> ThreadsOn(NoteSubject subject) =>
        _threads.Where(t => PlaceOf(t.Subject) == subject);

    /// <summary>What a new thread can be about, the chosen claim first.</summary>
    public IReadOnlyList<NoteSubject> Subjects(ThreadKind kind)
    {
        List<NoteSubject> all =
        [
            .. View.ClaimsOf(Sentence)
                .OrderByDescending(c => c.Id == Chosen?.Id)
                .Select(c => NoteSubject.OfClaim(c.Id)),
            NoteSubject.OfSentence(Sentence.Id),
        ];
        if (kind is ThreadKind.Remark && Chosen is { } claim)
        {
            all.AddRange(claim.Evidence.Select(e => NoteSubject.OfEvidence(claim.Id, e.Id)));
        }

        return all;
    }

    /// <summary>What the subject is called.</summary>
    public string NameOf(NoteSubject subject)
    {
        if (subject.Claim is not { } id)
        {
            return L["On.Sentence"];
        }

        if (View.Claims.GetValueOrDefault(id) is not { } claim)
        {
            return L["On.Gone"];
        }

        return subject.Evidence is not { } evidence ? L["On.Claim", claim.Assertion]
            : claim.Evidence.FirstOrDefault(e => e.Id == evidence) is { } found ? L["On.Evidence", found.SourceTitle]
            : L["On.GoneEvidence", claim.Assertion];
    }

    /// <summary>The question that a sentence with an unnamed source begs; empty for any other.</summary>
    public string Prefill() =>
        AttributionFinder.Find(Sentence.Text).FirstOrDefault(m => m.Kind is MentionKind.Unnamed) is { } unnamed
            ? L["AskOrigin", unnamed.Span.Of(Sentence.Text)]
            : "";

    /// <summary>The address under which the thread opens.</summary>
    public string AddressOf(ThreadFacts thread)
    {
        var claim = thread.Subject.Claim is { } id ? $"&claim={id.Value}" : "";
        return $"{Desk.Slug}/articles/{View.Id.Value}?at={Sentence.Id.Value}{claim}#{AnchorOf(thread)}";
    }

    /// <summary>The id of the thread's element.</summary>
    public static string AnchorOf(ThreadFacts thread) => $"thread-{thread.Id.Value}";

    /// <summary>Calls <paramref name="changed"/> when what the lists show is another; a change elsewhere in the article is nothing to them.</summary>
    public void Listen(Action changed) => _listeners.Add(changed);

    /// <summary>Calls it no more.</summary>
    public void Leave(Action changed) => _listeners.Remove(changed);

    /// <summary>Opens the form for a new thread.</summary>
    public Task Begin(ThreadKind kind, NoteSubject? about = null)
    {
        Wanted = about;
        return OnForm.InvokeAsync(
            new PanelForm(kind is ThreadKind.Question ? PanelFormKind.Question : PanelFormKind.Note)
        );
    }

    /// <summary>Opens a form in a thread, or on a note of it.</summary>
    public Task Open(PanelFormKind form, Guid id)
    {
        OpenIn = id;
        return OnForm.InvokeAsync(new PanelForm(form));
    }

    /// <summary>Which form is open in the thread, on a note of it included; none when none is.</summary>
    public PanelFormKind FormIn(ThreadFacts thread) =>
        OpenIn is { } id && (id == thread.Id.Value || thread.Notes.Any(n => n.Id.Value == id))
            ? Form.Kind
            : PanelFormKind.None;

    /// <summary>Closes whatever form is open.</summary>
    public Task Close() => OnForm.InvokeAsync(PanelForm.None);

    /// <summary>Tries once more to read the threads.</summary>
    public Task ReadAgain() => Read();

    protected override async Task OnParametersSetAsync()
    {
        if (!IsInThread)
        {
            OpenIn = null;
        }
        else
        {
            // An address names what its draft is about where others name a claim.
            OpenIn ??= Claim?.Value;
        }

        if (Writing is null)
        {
            Wanted = null;
        }

        if (_shown != (Sentence, Claim, Form) || !ReferenceEquals(_shown.Item1, Sentence))
        {
            _shown = (Sentence, Claim, Form);
            Tell();
        }

        if (RendererInfo.IsInteractive && (Sentence.Id, Sentence.Notes.Changes) != _seen)
        {
            await Read();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_revealed && _threads.Count > 0)
        {
            _revealed = true;
            await using var module = await Js.InvokeAsync<IJSObjectReference>("import", Module);
            await module.InvokeVoidAsync("reveal");
        }
    }

    private async Task Read()
    {
        var seen = _seen = (Sentence.Id, Sentence.Notes.Changes);
        try
        {
            var threads = seen.Changes == 0 ? [] : await ReadThreads.Run(Desk.Me, View.Id, Sentence.Id);
            // An answer that comes after a later one has nothing to say.
            _threads = seen == _seen ? threads : _threads;
            Failed = false;
        }
        catch (Exception e) // What was typed must stay on the page, so the fault must not take the page away.
        {
            LogNotRead(Log, View.Id, e);
            Failed = true;
        }

        Tell();
    }

    private void Tell() => _listeners.ToList().ForEach(changed => changed());

    // A thread on something that is not drawn by itself is shown at what holds it, so that none is hidden.
    private NoteSubject PlaceOf(NoteSubject subject)
    {
        if (subject.Claim is not { } claim || claim != Chosen?.Id)
        {
            return NoteSubject.OfSentence(Sentence.Id);
        }

        return subject.Evidence is { } evidence && Chosen.Evidence.All(e => e.Id != evidence)
            ? NoteSubject.OfClaim(claim)
            : subject;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The notes of article {Article} could not be read")]
    private static partial void LogNotRead(ILogger log, ArticleId article, Exception e);
}
