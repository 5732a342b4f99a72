using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FactCheck.Benchmarks.Load;

/// <summary>What a page heard: when (<see cref="Stopwatch"/> ticks), how much, and the batch itself.</summary>
internal delegate void BatchHeard(long at, ReadOnlyMemory<byte> batch);

/// <summary>
/// One open page without a browser: gets the HTML, starts the circuit over SignalR, answers the calls of the page's scripts
/// and acknowledges each render batch, as the browser would. It draws nothing, so times end where a browser's work begins.
/// </summary>
internal sealed class Circuit : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly Uri _app;
    private readonly HttpClient _http;
    private readonly HubConnection _hub;
    private readonly ScriptAnswers _scripts = new();
    private readonly TaskCompletionSource<long> _attached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _renderer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, TaskCompletionSource<string?>> _calls = new(StringComparer.Ordinal);
    private readonly BatchHeard _heard;
    private string? _secret;
    private int _lastCall;
    private long _page;

    private Circuit(Uri app, HttpClient http, CookieContainer cookies, BatchHeard heard)
    {
        (_app, _http, _heard) = (app, http, heard);
        var builder = new HubConnectionBuilder().WithUrl(
            new Uri(app, "_blazor"),
            HttpTransportType.WebSockets,
            options =>
            {
                options.Cookies = cookies;
                options.SkipNegotiation = true;
            }
        );
        builder.Services.RemoveAll<IHubProtocol>();
        builder.Services.AddSingleton<IHubProtocol, BlazorPackProtocol>();
        _hub = builder.Build();
        _hub.ServerTimeout = Limit;
        _hub.Closed += Ended;
        Listen();
    }

    /// <summary>Errors that this page met, in words.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>How long the page took to come, in milliseconds: the HTML alone, and until its script was attached.</summary>
    public (double Html, double Live) Opening { get; private set; }

    /// <summary>How large the HTML was, in bytes as UTF-8.</summary>
    public int HtmlBytes { get; private set; }

    /// <summary>Opens <paramref name="page"/> and waits until the article's script is attached, if it has one.</summary>
    public static async Task<Circuit> Open(Uri app, string page, CookieContainer cookies, BatchHeard heard)
    {
        var handler = new SocketsHttpHandler
        {
            CookieContainer = cookies,
            AutomaticDecompression = DecompressionMethods.All,
        };
        var circuit = new Circuit(app, new HttpClient(handler), cookies, heard);
        try
        {
            await circuit.Start(new Uri(app, page));
            return circuit;
        }
        catch
        {
            await circuit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Does in the text what a key does; ends when the component has answered.</summary>
    public async Task Act(string verb, Guid sentence)
    {
        var action = new
        {
            verb,
            sentence,
            claim = (string?)null,
            spans = Array.Empty<object>(),
        };
        await Call("Act", await _attached.Task, JsonSerializer.Serialize(new[] { action }));
    }

    /// <summary>Leaves as a closing browser tab does: says good-bye, then cuts the line.</summary>
    public async ValueTask DisposeAsync()
    {
        _hub.Closed -= Ended;
        if (_secret is not null)
        {
            using var form = new MultipartFormDataContent { { new StringContent(_secret), "circuitId" } };
            using var answer = await _http.PostAsync(new Uri(_app, "_blazor/disconnect"), form);
        }

        await _hub.DisposeAsync();
        _http.Dispose();
    }

    private async Task Start(Uri page)
    {
        var started = Stopwatch.GetTimestamp();
        var html = await _http.GetStringAsync(page);
        var htmlTime = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        HtmlBytes = System.Text.Encoding.UTF8.GetByteCount(html);
        var parts = PrerenderedPage.Read(html);
        await _hub.StartAsync();
        _secret = await _hub.InvokeAsync<string?>("StartCircuit", _app, page, "[]", parts.State);
        if (_secret is null)
        {
            throw new InvalidOperationException("The app gave no circuit.");
        }

        await _renderer.Task.WaitAsync(Limit);
        await _hub.SendAsync("UpdateRootComponents", parts.Operations, "");
        await _attached.Task.WaitAsync(Limit);
        Opening = (htmlTime, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private void Listen()
    {
        _hub.On<int, byte[]>("JS.RenderBatch", Drawn);
        _hub.On<long, string, string, int, long, int>("JS.BeginInvokeJS", Asked);
        _hub.On<string, bool, string?>("JS.EndInvokeDotNet", Answered);
        _hub.On<string>("JS.Error", error => Errors.Add(error));
        _hub.On<int>("JS.EndUpdateRootComponents", _ => { });
        _hub.On<int, string>("JS.AttachComponent", (_, _) => { });
    }

    private Task Ended(Exception? e)
    {
        Errors.Add($"The line was cut: {e?.Message}");
        return Task.CompletedTask;
    }

    private async Task Drawn(int number, byte[] batch)
    {
        _heard(Stopwatch.GetTimestamp(), batch);
        await _hub.SendAsync("OnRenderCompleted", number, null);
    }

    private async Task Asked(long call, string name, string args, int resultType, long target, int callType)
    {
        if (name == "articleText.connect")
        {
            _page = ScriptAnswers.ObjectIn(args);
        }
        else if (name == "articleText.attach")
        {
            _attached.TrySetResult(_page);
        }
        else if (name == "Blazor._internal.attachWebRendererInterop")
        {
            _renderer.TrySetResult();
        }

        if (call != 0)
        {
            await _hub.SendAsync("EndInvokeJSFromDotNet", call, true, $"[{call},true,{_scripts.To(name, resultType)}]");
        }
    }

    private void Answered(string call, bool success, string? result)
    {
        TaskCompletionSource<string?>? waiting;
        lock (_calls)
        {
            _calls.Remove(call, out waiting);
        }

        if (!success)
        {
            Errors.Add($"A call failed: {result}");
        }

        waiting?.TrySetResult(result);
    }

    private async Task Call(string method, long target, string args)
    {
        var id = Interlocked.Increment(ref _lastCall).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_calls)
        {
            _calls[id] = answer;
        }

        await _hub.SendAsync("BeginInvokeDotNetFromJS", id, null, method, target, args);
        await answer.Task.WaitAsync(Limit);
    }
}
