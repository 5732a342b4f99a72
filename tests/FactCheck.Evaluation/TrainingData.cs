using System.Security.Cryptography;

namespace FactCheck.Evaluation;

/// <summary>
/// Marks weights with the data they were learnt from, so that a score on the very same file is never taken for an honest one.
/// The mark is the beginning of the file's SHA-256 and stands in the remarks of the weights.
/// </summary>
internal static class TrainingData
{
    private const int MarkLength = 16;
    private const int Remarks = 1024;

    /// <summary>The mark of a file.</summary>
    public static string Mark(string path)
    {
        using var file = File.OpenRead(path);
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(file))[..MarkLength]}";
    }

    /// <summary>Whether the weights of the text engine under a resource's name were learnt from a file.</summary>
    public static bool IsBehind(string weights, string path)
    {
        using var stream = typeof(Text.TextSpan).Assembly.GetManifestResourceStream($"FactCheck.Text.{weights}")!;
        var head = new byte[Remarks];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return System.Text.Encoding.UTF8.GetString(head, 0, read).Contains(Mark(path), StringComparison.Ordinal);
    }
}
