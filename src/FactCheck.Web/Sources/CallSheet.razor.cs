using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Articles;
using FactCheck.Web.Desks;
using FactCheck.Web.Layout;
using FactCheck.Web.Live;
using FactCheck.Web.Notes;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FactCheck.Web.Sources;

/// <summary>The call sheet of one source: what is asked, what was answered, and what else could be asked.</summary>
public sealed partial class CallSheet
{
    private IReadOnlyList<OpenQuestion> _questions = [];
    private SourceView? _source;
    private (SourceId Source, int Version)? _readSource;
    private int _readQuestions = -1;
    private EvidenceId? _answering;
    private bool _looked;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    [Parameter, EditorRequired]
    public ArticleId Article { get; set; }

    /// <summary>The title of the article.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>Where the article is.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    /// <summary>The source that is asked.</summary>
    [Parameter, EditorRequired]
    public SourceId Source { get; set; }

    /// <summary>The claims that hang on it, in the order of the text; none while nothing does.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<GroupedClaim> Claims { get; set; }

    /// <summary>The open claims that do not hang on it.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ClaimFacts> Others { get; set; } = [];

    /// <summary>The sentence in which each claim begins.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyDictionary<ClaimId, SentenceView> Stands { get; set; } = default!;

    /// <summary>Another number whenever a note of the article changed.</summary>
    [Parameter]
    public int NoteChanges { get; set; }

    /// <summary>Keeps an answer.</summary>
    [Parameter, EditorRequired]
    public Func<OperationId, RecordedAnswer, Task<Refusal?>> Record { get; set; } = default!;

    /// <summary>Puts claims on the sheet.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<ClaimId>> OnAsk { get; set; }

    /// <summary>Takes the person's last action back.</summary>
    [Parameter]
    public EventCallback OnUndo { get; set; }

    [Parameter]
    public SaveState Sign { get; set; }

    [Inject]
    private IStringLocalizer<LayoutWords> Shell { get; set; } = default!;

    [Inject]
    private ReadSource ReadSource { get; set; } = default!;

    [Inject]
    private ListQuestions ListQuestions { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    private IReadOnlyList<OpenQuestion> OtherQuestions => [.. _questions.Except(Claims.SelectMany(QuestionsOn))];

    // Read again when somebody changed it: the terms on the sheet are those that hold.
    protected override async Task OnParametersSetAsync()
    {
        var shown = (Source, Claims.Select(c => c.Evidence[0].LatestVersion).DefaultIfEmpty().Max());
        if (_readSource != shown)
        {
            _readSource = shown;
            _source = await ReadSource.Run(Desk.Me, Source);
            _looked = true;
        }

        if (_readQuestions != NoteChanges)
        {
            _readQuestions = NoteChanges;
            _questions = await ListQuestions.Run(Desk.Me, Article);
        }
    }

    private IEnumerable<OpenQuestion> QuestionsOn(GroupedClaim asked) =>
        _questions.Where(q =>
            q.Subject.Claim == asked.Claim.Id
            || (q.Subject.Sentence is { } sentence && sentence == Stands.GetValueOrDefault(asked.Claim.Id)?.Id)
        );

    private string Link(ClaimId claim) =>
        $"{Address}?at={Stands.GetValueOrDefault(claim)?.Id.Value}&claim={claim.Value}";

    private void Answering(EvidenceId? evidence) => _answering = evidence;

    private async Task<Refusal?> Save(OperationId operation, RecordedAnswer answer)
    {
        var refusal = await Record(operation, answer);
        if (refusal is null)
        {
            Answering(null);
        }

        return refusal;
    }

    private async Task Print() => await Js.InvokeVoidAsync("print");
}
