using FactCheck.Text.Sentences;

namespace FactCheck.Text.Tests.Sentences;

/// <summary>
/// The tables in <c>Cases</c>, one file a language, a case a line: what it is about, a tab, and the text, in which a bar
/// stands before each sentence but the first.
/// </summary>
public sealed class SentenceCases
{
    public static TheoryData<string, string, string> All()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (
            var file in Directory
                .EnumerateFiles(Folders.Find("tests/FactCheck.Text.Tests/Sentences/Cases"), "*.tsv")
                .Order()
        )
        {
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#'))
            {
                var cells = line.Split('\t');
                cases.Add(Path.GetFileNameWithoutExtension(file), cells[0], cells[1]);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_is_cut_as_marked(string language, string about, string marked)
    {
        var pieces = Unescape(marked).Split('|');
        var text = string.Concat(pieces);
        var expected = pieces.Select(piece => piece.Trim()).Where(piece => piece.Length > 0);
        var actual = SentenceSegmenter.Split(text, language).Select(sentence => sentence.Of(text));
        Assert.Equal(string.Join(" | ", expected), string.Join(" | ", actual));
        Assert.NotEmpty(about);
    }

    private static string Unescape(string marked) =>
        marked
            .Replace("\\n", "\n", StringComparison.Ordinal)
            .Replace("\\r", "\r", StringComparison.Ordinal)
            .Replace("\\u00A0", "\u00A0", StringComparison.Ordinal);
}
