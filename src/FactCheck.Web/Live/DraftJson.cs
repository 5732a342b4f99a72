using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Web.Live;

/// <summary>The fields of a draft as they are kept: their names and texts, in the order of the names.</summary>
internal static class DraftJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IReadOnlyDictionary<string, string> fields) =>
        JsonSerializer.Serialize(
            new SortedDictionary<string, string>(fields.ToDictionary(), StringComparer.Ordinal),
            Options
        );

    public static IReadOnlyDictionary<string, string> Read(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
}
