using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Text.Attribution;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Sources;

/// <summary>
/// Links a source to a claim: one of the desk, those of the outlets named in the sentence first and any other by a few of its
/// words, or a new one with what is its kind's own.
/// </summary>
public sealed partial class SourceForm
{
    private readonly TypedBearing _typed = new();
    private readonly TypedSource _new = new();
    private Minted _minted = Minted.New(created: 2);
    private DraftKeeper? _draft;
    private SourceFieldset? _fields;
    private IReadOnlyList<SourceLine> _known = [];
    private OutletGazetteer _outlets = OutletGazetteer.Default;
    private string[] _named = [];
    private Refusal? _refusal;
    private Guid? _chosen;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    /// <summary>The claim that the source is to bear on.</summary>
    [Parameter, EditorRequired]
    public ClaimId Claim { get; set; }

    [Parameter, EditorRequired]
    public SentenceView Sentence { get; set; } = default!;

    [Parameter, EditorRequired]
    public Func<OperationId, EvidenceId, ChosenSource, Bearing, Task<Refusal?>> Save { get; set; } = default!;

    /// <summary>The sources that bear on the claim already.</summary>
    [Parameter]
    public IReadOnlyList<SourceLine> Nearest { get; set; } = [];

    /// <summary>Whether saving ticks the claim too.</summary>
    [Parameter]
    public bool Ticks { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private ListSources ListSources { get; set; } = default!;

    [Inject]
    private ListOutlets ListOutlets { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        var own = await ListOutlets.Run(Desk.Me);
        _outlets = own.Count == 0 ? OutletGazetteer.Default : OutletGazetteer.Default.With([.. own.Select(ForFinder)]);
        // Who says or carries something comes before who is only spoken of.
        _named =
        [
            .. new OutletFinder(_outlets)
                .Find(Sentence.Text)
                .OrderBy(m => m.Role is SourceRole.Mentioned)
                .Select(m => m.Outlet.Name)
                .Distinct(),
        ];
        _new.Outlet = _named.FirstOrDefault();
        await Read();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && _fields is not null)
        {
            await _fields.Focus();
        }
    }

    private static Text.Attribution.Outlet ForFinder(OutletView outlet) => outlet.Known.ForFinder();

    // The works of the outlets named here come first, in the order in which they are named.
    private async Task Read() => _known = [.. (await ListSources.Run(Desk.Me)).OrderBy(s => Place(s.Outlet))];

    private int Place(string? outlet) => Array.IndexOf(_named, outlet) is var at and >= 0 ? at : int.MaxValue;

    private void Pick(string outlet)
    {
        _new.Outlet = outlet;
        _chosen = _known.FirstOrDefault(s => s.Outlet == outlet)?.Id.Value;
    }

    private void TakeOutlet()
    {
        if (string.IsNullOrWhiteSpace(_new.Outlet) && SourceAddress.HostOf(_new.Url?.Trim()) is { } host)
        {
            _new.Outlet = _outlets.AtHost(host)?.Name;
        }
    }

    private async Task Submit()
    {
        var (details, bearing) = (_new.ToDetails(), _typed.ToBearing());
        _minted = _minted.For((_chosen, details, bearing));
        var (newSource, evidence) = (new SourceId(_minted.Created[0]), new EvidenceId(_minted.Created[1]));
        var source = _chosen is { } known
            ? new ChosenSource(new SourceId(known), null)
            : new ChosenSource(newSource, details);
        _refusal = await Save(_minted.Operation, evidence, source, bearing);
        _minted = _minted.After(_refusal);
        if (_refusal is null && _draft is not null)
        {
            await _draft.Saved();
        }
        else if (_refusal is SourceWasMerged)
        {
            // What was chosen is not offered any more.
            _chosen = null;
            await Read();
        }
    }
}
