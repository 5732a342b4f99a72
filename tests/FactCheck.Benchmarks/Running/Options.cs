using System.Globalization;

namespace FactCheck.Benchmarks.Running;

/// <summary>The options of a verb: <c>--name value</c>, whole numbers within bounds.</summary>
internal sealed class Options(IReadOnlyList<string> args)
{
    /// <summary>The number given for <paramref name="name"/>, kept within the bounds; or the usual one.</summary>
    public int Number(string name, int usual, int least, int most)
    {
        var text = Text(name);
        return text is null ? usual : Math.Clamp(int.Parse(text, CultureInfo.InvariantCulture), least, most);
    }

    /// <summary>The numbers given for <paramref name="name"/> with commas between, each kept within the bounds; or the usual ones.</summary>
    public IReadOnlyList<int> Numbers(string name, IReadOnlyList<int> usual, int least, int most) =>
        Text(name) is { } text
            ? [.. text.Split(',').Select(n => Math.Clamp(int.Parse(n, CultureInfo.InvariantCulture), least, most))]
            : usual;

    /// <summary>The text given for <paramref name="name"/>, or null.</summary>
    public string? Text(string name)
    {
        for (var i = 0; i + 1 < args.Count; i++)
        {
            if (args[i] == $"--{name}")
            {
                return args[i + 1];
            }
        }

        return null;
    }
}
