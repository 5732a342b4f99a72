using FactCheck.Text.Revisions;

namespace FactCheck.Text.Tests.Revisions;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("The mayor’s 4,000.50 euros, all-in.", "The|mayor’s|4,000.50|euros|all|in")]
    [InlineData("東京で5人。", "東|京|で|5|人")]
    [InlineData("cafe\u0301 Ünal", "cafe\u0301|Ünal")]
    [InlineData("yes\ud83d\ude00no", "yes|\ud83d\ude00|no")]
    [InlineData(" ... ", "")]
    public void Words_are_what_a_reader_takes_for_words(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(text, punctuation: false)));

    [Fact]
    public void Marks_are_words_of_their_own_when_asked_for() =>
        Assert.Equal(["(", "yes", "!", ")"], Words("(yes!)", punctuation: true));

    private static List<string> Words(string text, bool punctuation)
    {
        var words = new List<string>();
        var scanner = new WordScanner(text, punctuation);
        while (scanner.Next())
        {
            words.Add(text[scanner.Start..scanner.End]);
        }

        return words;
    }
}
