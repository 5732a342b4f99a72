using FactCheck.Domain.Articles;
using FactCheck.Formats.Reading;

namespace FactCheck.Formats.Tests.Reading;

/// <summary>A news page selected and copied whole, told by where its paragraphs stand, for its words are not ours to repeat.</summary>
public sealed class SeedArticleTests
{
    private static readonly Lazy<ArticleDraft> Draft = new(() =>
        PastedText.Read(SharedData.Text("seed-article/article.txt")).Value
    );

    private static IReadOnlyList<DraftParagraph> Paragraphs => Draft.Value.Paragraphs;

    [Fact]
    public void Each_line_gets_the_kind_a_person_would_give_it() =>
        Assert.Equal("NNHNCNBNBBBBBBBNNN", string.Concat(Paragraphs.Select(p => p.Kind.ToString()[0])));

    [Fact]
    public void The_headline_is_the_title() =>
        Assert.Equal(Paragraphs.Single(p => p.Kind == ParagraphKind.Headline).Text, Draft.Value.Title);

    [Fact]
    public void The_dateline_gives_the_day() => Assert.Equal(new DateOnly(2014, 12, 4), Draft.Value.PublishedOn);

    [Fact]
    public void The_author_is_found_in_the_blurb()
    {
        var blurb = Paragraphs[^3].Text.Split(' ');
        Assert.Equal(string.Join(' ', blurb[..2]), Draft.Value.Byline);
    }

    [Fact]
    public void Non_breaking_spaces_stay() =>
        Assert.Equal(
            SharedData.Text("seed-article/article.txt").Count(c => c == '\u00a0'),
            Paragraphs.Sum(p => p.Text.Count(c => c == '\u00a0'))
        );

    [Fact]
    public void No_word_is_lost_or_added()
    {
        var given = SharedData
            .Text("seed-article/article.txt")
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0);
        Assert.Equal(given, Paragraphs.Select(p => p.Text));
    }
}
