namespace FactCheck.Web.Layout;

/// <summary>Keeps redirects inside the app, whatever an address asks for.</summary>
internal static class LocalPath
{
    /// <summary>The path when it is one of this app, else the start page.</summary>
    public static string OrStart(string? path) =>
        path is ['/', ..]
        && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Contains('\\', StringComparison.Ordinal)
            ? path
            : "/";
}
