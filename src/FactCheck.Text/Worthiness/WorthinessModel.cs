using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Text.Worthiness;

/// <summary>
/// The learnt weights: one signed byte for each slot of hashed features, and a few numbers. The file is <see cref="FileSize"/>
/// bytes: a head of <see cref="HeadSize"/> bytes of text with the recipe and the numbers, one "name value" a line, then the
/// slots. It holds numbers only, and no word can be read back from it.
/// </summary>
internal sealed class WorthinessModel
{
    public const int FileSize = 256 * 1024;
    public const int HeadSize = 1024;
    public const int Slots = FileSize - HeadSize;
    private readonly sbyte[] weights;
    private readonly float step;
    private readonly float bias;
    private readonly float[] countWeights;

    /// <summary>A model of the given weights; a slot's weight is its byte times <paramref name="step"/>.</summary>
    public WorthinessModel(sbyte[] weights, float step, float bias, float[] countWeights)
    {
        this.weights = weights;
        this.step = step;
        this.bias = bias;
        this.countWeights = countWeights;
    }

    /// <summary>The weights that come with the program.</summary>
    public static WorthinessModel Default { get; } = ReadEmbedded();

    /// <summary>The log-odds that a person would call the sentence check-worthy.</summary>
    // Runs are short: a few thousand sentences are over before the runtime would compile this a second time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float LogOdds(SentenceFeatures features)
    {
        var sum = bias;
        for (var family = 0; family < SentenceFeatures.Families; family++)
        {
            var total = 0;
            foreach (var hash in features.Of(family))
            {
                total += weights[FeatureHash.Slot(hash, Slots)];
            }

            sum += total * step * features.Share(family);
        }

        var counts = features.CountValues;
        for (var i = 0; i < counts.Length; i++)
        {
            sum += counts[i] * countWeights[i];
        }

        return sum;
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream target, string recipe)
    {
        var numbers = new[] { step, bias }
            .Concat(countWeights)
            .Select(n => n.ToString("R", CultureInfo.InvariantCulture));
        var head = $"{recipe}\nnumbers {string.Join(' ', numbers)}\n";
        target.Write(Encoding.UTF8.GetBytes(head.PadRight(HeadSize)));
        target.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
    }

    /// <summary>Reads a file that <see cref="Write"/> has written.</summary>
    /// <exception cref="EndOfStreamException">The file is too short.</exception>
    public static WorthinessModel Read(Stream source)
    {
        var bytes = new byte[HeadSize];
        source.ReadExactly(bytes);
        var head = Encoding.UTF8.GetString(bytes);
        var slots = new sbyte[Slots];
        source.ReadExactly(MemoryMarshal.AsBytes(slots.AsSpan()));
        var line = head.Split('\n').First(l => l.StartsWith("numbers ", StringComparison.Ordinal));
        var numbers = line.Split(' ')[1..].Select(n => float.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return new WorthinessModel(slots, numbers[0], numbers[1], numbers[2..]);
    }

    private static WorthinessModel ReadEmbedded()
    {
        using var stream = EmbeddedTable.Open("Worthiness/weights.bin");
        return Read(stream);
    }
}
