using System.Globalization;
using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Sources;

/// <summary>The desk's sources: found by words and kind, grouped by outlet or kind, with the chosen one beside them.</summary>
public sealed partial class SourceDirectory
{
    private SourcePage? _page;
    private IReadOnlyList<LikelyDuplicate> _duplicates = [];
    private Throttle? _throttle;
    private SourceQuery? _read;
    private SourceId _newSource = SourceId.New();
    private string? _find;
    private SourceKind? _kind;
    private bool _byKind;
    private int _news;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = default!;

    [Parameter, EditorRequired]
    public SourceQuery Query { get; set; } = default!;

    /// <summary>The source that is shown.</summary>
    [Parameter]
    public SourceId? Source { get; set; }

    /// <summary>The outlet whose sources are shown.</summary>
    [Parameter]
    public OutletId? Outlet { get; set; }

    /// <summary>The id of the source that the one shown is to be merged into; any other text while that is being chosen.</summary>
    [Parameter]
    public string? Merge { get; set; }

    /// <summary>Whether a source is being added.</summary>
    [Parameter]
    public bool Adds { get; set; }

    /// <summary>Whether a copy of the source is being kept.</summary>
    [Parameter]
    public bool Keeps { get; set; }

    [Inject]
    private FindSources FindSources { get; set; } = default!;

    [Inject]
    private ListDuplicates ListDuplicates { get; set; } = default!;

    [Inject]
    private AddSource AddSource { get; set; } = default!;

    [Inject]
    private LedgerNotices Notices { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private bool HasCard => Adds || Source is not null || Outlet is not null;

    private string Back => Address(Source is null ? Query with { Outlet = null } : Query, []);

    public void Dispose() => _throttle?.Dispose();

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            _throttle = Throttle.OnDesk(Notices, Desk.Id, () => InvokeAsync(Renew));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_read != Query)
        {
            _read = Query;
            (_find, _kind, _byKind) = (Query.Text, Query.Kind, Query.ByKind);
            await Read();
        }
    }

    private async Task Renew()
    {
        _news++;
        await Read();
        StateHasChanged();
    }

    private async Task Read()
    {
        _page = await FindSources.Run(Desk.Me, Query);
        _duplicates = await ListDuplicates.Run(Desk.Me);
    }

    private void Go() =>
        Navigation.NavigateTo(
            Address(
                new SourceQuery(string.IsNullOrWhiteSpace(_find) ? null : _find.Trim(), _kind, Outlet, _byKind),
                Choosing
            )
        );

    private void CloseCard() => Navigation.NavigateTo(Back);

    private async Task<Refusal?> Add(OperationId operation, SourceDetails before, SourceDetails details)
    {
        var result = await AddSource.Run(new Intent(Desk.Id, Desk.Me.Person, operation), _newSource, details);
        if (result.Done)
        {
            Navigation.NavigateTo($"{Desk.Slug}/sources?source={_newSource.Value}");
            _newSource = SourceId.New();
        }

        return result.Refusal;
    }

    // While the one that stays is being chosen, the list leads to the two side by side.
    private string LinkTo(SourceQuery query, SourceId? source) =>
        (source, IsChoosing) switch
        {
            ({ } chosen, true) => Address(query, [("source", $"{Source!.Value.Value}"), ("merge", $"{chosen.Value}")]),
            ({ } chosen, false) => Address(query, [("source", $"{chosen.Value}")]),
            _ => Address(query, Choosing),
        };

    private bool IsChoosing => Source is not null && Merge is not null && !Guid.TryParse(Merge, out _);

    private IReadOnlyList<(string Name, string Value)> Choosing =>
        IsChoosing ? [("source", $"{Source!.Value.Value}"), ("merge", "choose")] : [];

    private string Address(SourceQuery query, IEnumerable<(string Name, string Value)> more)
    {
        var parts = new (string Name, string? Value)[]
        {
            ("find", query.Text),
            ("kind", query.Kind?.ToString()),
            ("outlet", query.Outlet?.Value.ToString()),
            ("by", query.ByKind ? "kind" : null),
            ("page", query.Page > 1 ? query.Page.ToString(CultureInfo.InvariantCulture) : null),
        };
        var all = parts
            .Where(p => p.Value is not null)
            .Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}")
            .Concat(more.Select(p => $"{p.Name}={p.Value}"));
        return $"{Desk.Slug}/sources?{string.Join('&', all)}".TrimEnd('?');
    }
}
