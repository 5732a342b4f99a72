namespace FactCheck.Formats.Reading;

/// <summary>The signs a list item begins with when it was copied as plain text.</summary>
internal static class Bullets
{
    private const string Certain = "•◦▪‣●○■□▸►⁃∙";
    private const string Possible = "*-–—+·";

    /// <summary>Whether the line begins with a sign that is sometimes or always a bullet, and a space.</summary>
    public static bool Starts(string line) =>
        HasSpaceAfterSign(line) && (IsCertain(line) || Possible.Contains(line[0]));

    /// <summary>Whether the line begins with a sign that is never anything else; a dash may also open speech.</summary>
    public static bool IsCertain(string line) => HasSpaceAfterSign(line) && Certain.Contains(line[0]);

    /// <summary>The line without its bullet; a reader of the printed list gets one from the page.</summary>
    public static string Without(string line) => line[1..].TrimStart();

    private static bool HasSpaceAfterSign(string line) => line.Length > 2 && char.IsWhiteSpace(line[1]);
}
