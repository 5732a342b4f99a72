using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace FactCheck.Web.Demo;

/// <summary>
/// Whether the demo is offered: only while every address the app listens on is a loopback address, for whoever reaches it
/// can sign in by one click.
/// </summary>
public sealed class DemoMode(IServer server, IConfiguration configuration)
{
    /// <summary>Whether the demo desk is there for anybody on this machine.</summary>
    public bool IsOn => configuration.GetValue("FACTCHECK_DEMO", true) && ListensOnLoopbackOnly();

    /// <summary>Whether this request may sign in by one click: the demo is on, and the request came by a loopback address.</summary>
    public bool IsOffered(HttpContext http) =>
        IsOn && (http.Connection.LocalIpAddress is not { } local || IPAddress.IsLoopback(local));

    private bool ListensOnLoopbackOnly()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return addresses.Count > 0 && addresses.All(IsLoopback);
    }

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (
            uri.Host == "localhost"
            || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))
        );
}
