using System.Globalization;
using System.Text.Json;

namespace FactCheck.Benchmarks.Load;

/// <summary>What the scripts of the page would answer: enough for the components to go on.</summary>
internal sealed class ScriptAnswers
{
    private const int ObjectWanted = 1;
    private const int NothingWanted = 3;
    private int _lastObject;

    /// <summary>The JSON of the answer to a call.</summary>
    /// <param name="name">The function that is called.</param>
    /// <param name="resultType">What the caller wants: 0 a value, 1 a reference to an object, 3 nothing.</param>
    public string To(string name, int resultType) =>
        resultType switch
        {
            NothingWanted => "null",
            ObjectWanted => string.Create(CultureInfo.InvariantCulture, $"{{\"__jsObjectId\":{++_lastObject}}}"),
            _ => name switch
            {
                "hasOwnProperty" => "true",
                "keys" => "true",
                _ => "null",
            },
        };

    /// <summary>The number of the .NET object that the page hands to its script.</summary>
    public static long ObjectIn(string args)
    {
        using var json = JsonDocument.Parse(args);
        return json
            .RootElement.EnumerateArray()
            .Where(a => a.ValueKind is JsonValueKind.Object && a.TryGetProperty("__dotNetObject", out _))
            .Select(a => a.GetProperty("__dotNetObject").GetInt64())
            .First();
    }
}
