using System.Runtime.CompilerServices;

namespace FactCheck.Formats.Tests.Writing;

/// <summary>Compares what was written with a file beside the test; with UPDATE_GOLDEN=1 the file is written anew instead.</summary>
internal static class GoldenFile
{
    public static void AssertSame(string file, string written, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), written);
    }
}
