using FactCheck.Text.Revisions;

namespace FactCheck.Text.Tests.Revisions;

public sealed class SentencePiecesTests
{
    [Theory]
    [InlineData("the town is old. it has a small port. \"and a school.\" that is all there is", 4)]
    [InlineData("Dr. Ada Obi and J. F. Stone of the U.S. office agreed at last.", 1)]
    [InlineData(
        "昨日の夜は一日中ずっと雨が降りました。今日も朝からまだ雨が降っています。明日はようやく晴れるでしょう。",
        3
    )]
    [InlineData("It ended in 160e. tropical storms came later.", 2)]
    public void A_sentence_is_cut_wherever_one_might_end(string sentence, int count) =>
        Assert.Equal(count, new SentencePieces(sentence, [new TextSpan(0, sentence.Length)]).Spans.Count);

    [Fact]
    public void Only_white_space_lies_between_pieces()
    {
        var text = "one two three four. five six seven eight.  nine ten eleven.";

        var pieces = new SentencePieces(text, [new TextSpan(0, text.Length)]).Spans;

        Assert.Equal(text.Replace("  ", " "), string.Join(' ', pieces.Select(p => p.Of(text))));
    }

    [Fact]
    public void A_million_full_stops_are_one_piece() =>
        Assert.Single(new SentencePieces(new string('.', 1_000_000), [new TextSpan(0, 1_000_000)]).Spans);
}
