using System.Text.Json;

namespace FactCheck.Evaluation;

/// <summary>Reads JSON Lines: one value a line, empty lines passed over.</summary>
internal static class JsonLines
{
    public static IEnumerable<JsonElement> Read(string path) =>
        File.ReadLines(path)
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    /// <summary>The text under a name; empty where it is null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such name.</exception>
    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
