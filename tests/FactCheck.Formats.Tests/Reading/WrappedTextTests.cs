using CsCheck;
using FactCheck.Formats.Reading;

namespace FactCheck.Formats.Tests.Reading;

public sealed class WrappedTextTests
{
    private static readonly string[] Article =
    [
        "The harbour of Westhaven will close for two weeks in March, the port authority said on Monday, after divers had found "
            + "cracks in the wall that was built in the eighteen-seventies and has not been mended since.",
        "Ships bound for the town are to be sent to the neighbouring port, which has agreed to take up to forty of them a day "
            + "for as long as it must, although its own master is said to be unhappy about the noise.",
    ];

    [Fact]
    public void Lines_wrapped_at_any_width_are_joined_again() =>
        Gen.Int[40, 100]
            .Sample(width =>
            {
                var wrapped = string.Join("\n\n", Article.Select(paragraph => Wrap(paragraph, width)));
                Assert.Equal(Article, PastedText.Read(wrapped).Value.Paragraphs.Select(p => p.Text));
            });

    [Fact]
    public void Short_lines_of_their_own_are_not_joined()
    {
        var lines = new[] { "Harbour closes", "By Jane Doe", "4 May 2021" };
        var text = string.Join('\n', lines) + "\n\n" + string.Join("\n\n", Article.Select(p => Wrap(p, 72)));
        Assert.Equal(lines.Concat(Article), PastedText.Read(text).Value.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void Unwrapped_lines_stay_paragraphs() =>
        Assert.Equal(Article, PastedText.Read(string.Join('\n', Article)).Value.Paragraphs.Select(p => p.Text));

    [Fact]
    public void A_poem_keeps_its_lines()
    {
        string[] poem =
        [
            "The harbour lies asleep tonight,",
            "No ship will come, no sail in sight,",
            "The wall is cracked, the lamp is low,",
            "And where the gulls are, none may know.",
        ];
        Assert.Equal(poem, PastedText.Read(string.Join('\n', poem)).Value.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void Chinese_lines_are_joined_without_a_space()
    {
        var line = new string('港', 39) + "口";
        var text = string.Join('\n', line, line, line, "关闭。");
        Assert.Equal(line + line + line + "关闭。", Assert.Single(PastedText.Read(text).Value.Paragraphs).Text);
    }

    private static string Wrap(string paragraph, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in paragraph.Split(' '))
        {
            if (lines[^1].Length + 1 + word.Length > width && lines[^1].Length > 0)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return string.Join('\n', lines);
    }
}
