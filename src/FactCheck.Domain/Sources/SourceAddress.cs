namespace FactCheck.Domain.Sources;

/// <summary>
/// Levels web addresses so that two of the same page are equal: scheme, “www.” and “m.”, capital letters of the host, default
/// ports, fragment, a slash at the end, and what newsletters and social networks add to count clicks do not matter.
/// </summary>
public static class SourceAddress
{
    // As much as an index of the database takes; it is ASCII.
    private const int LongestKey = 600;

    private static readonly string[] Counters = ["utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "ref_src"];

    /// <summary>The levelled address; null for null and for what is no address of the web.</summary>
    public static string? KeyOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !IsWeb(address))
        {
            return null;
        }

        var query = address
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Array.Exists(Counters, c => part.StartsWith(c, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal);
        var port = address.IsDefaultPort ? "" : $":{address.Port}";
        var key = $"{HostOf(address)}{port}{address.AbsolutePath.TrimEnd('/')}?{string.Join('&', query)}".TrimEnd('?');
        return key.Length > LongestKey ? key[..LongestKey] : key;
    }

    /// <summary>The host without “www.” or “m.”, in lower case; null when it is no address of the web.</summary>
    public static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && IsWeb(address) ? HostOf(address) : null;

    /// <summary>Whether the address is one of the web and names a host.</summary>
    internal static bool IsWeb(Uri address) =>
        address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;

    private static string HostOf(Uri address)
    {
        var host = address.IdnHost.ToLowerInvariant().TrimEnd('.');
        return host switch
        {
            _ when host.StartsWith("www.", StringComparison.Ordinal) => host[4..],
            _ when host.StartsWith("m.", StringComparison.Ordinal) => host[2..],
            _ => host,
        };
    }
}
