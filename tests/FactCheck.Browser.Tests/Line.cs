using System.Net;
using System.Net.Sockets;

namespace FactCheck.Browser.Tests;

/// <summary>A line between a browser and the app that a test can cut and mend, as a network does.</summary>
internal sealed class Line : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Uri app;
    private readonly Task accepting;
    private CancellationTokenSource cut = new();
    private volatile bool isCut;
    private volatile bool isMute;
    private volatile TaskCompletionSource? late;

    public Line(Uri app)
    {
        this.app = app;
        listener.Start();
        Address = new UriBuilder(app) { Port = ((IPEndPoint)listener.LocalEndpoint).Port }.Uri;
        accepting = Accept();
    }

    /// <summary>Where the app is reached through this line.</summary>
    public Uri Address { get; }

    /// <summary>Drops every connection, and takes no other.</summary>
    public async Task Cut()
    {
        isCut = true;
        await cut.CancelAsync();
    }

    /// <summary>Carries what the browser says, and nothing of what the app answers.</summary>
    public void Mute() => isMute = true;

    /// <summary>Carries what the browser says at once, and what the app answers only when it is let go: a line that is slow.</summary>
    public void Hold() => late = new TaskCompletionSource();

    /// <summary>Carries what it held, in order.</summary>
    public void LetGo() => late?.SetResult();

    /// <summary>Takes connections again.</summary>
    public void Mend()
    {
        isMute = false;
        cut.Dispose();
        cut = new CancellationTokenSource();
        isCut = false;
    }

    public async ValueTask DisposeAsync()
    {
        await Cut();
        await end.CancelAsync();
        listener.Stop();
        await accepting;
        listener.Dispose();
        cut.Dispose();
        end.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Carry(await listener.AcceptTcpClientAsync(end.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Carry(TcpClient browser)
    {
        using var from = browser;
        using var to = new TcpClient();
        if (isCut)
        {
            return;
        }

        var token = cut.Token;
        try
        {
            await to.ConnectAsync(IPAddress.Loopback, app.Port, token);
            await Task.WhenAny(
                from.GetStream().CopyToAsync(to.GetStream(), token),
                Answer(to.GetStream(), from.GetStream(), token)
            );
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
        {
            // Cut, or closed at one of its ends.
        }
    }

    private async Task Answer(NetworkStream app, NetworkStream browser, CancellationToken token)
    {
        var buffer = new byte[16_384];
        int read;
        while ((read = await app.ReadAsync(buffer, token)) > 0)
        {
            if (late is { } until)
            {
                await until.Task.WaitAsync(token);
            }

            if (!isMute)
            {
                await browser.WriteAsync(buffer.AsMemory(0, read), token);
            }
        }
    }
}
