using System.Globalization;
using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Text.Sentences;

namespace FactCheck.Benchmarks.Articles;

/// <summary>
/// Made-up prose about places and people that do not exist, the same for the same seed: sentences of about twenty words with
/// figures, names, dates and quotations, in paragraphs of three to seven, under subheadings.
/// </summary>
internal sealed class BenchProse(int seed)
{
    /// <summary>The language of the prose.</summary>
    public const string Language = "en";

    private const int BetweenSubheadings = 12;
    private readonly Random _random = new(seed);

    /// <summary>An article in which the segmenter finds exactly <paramref name="sentences"/> sentences, headlines included.</summary>
    public ArticleDraft Article(string title, int sentences)
    {
        List<DraftParagraph> paragraphs = [new(ParagraphKind.Headline, title)];
        var count = Count(title);
        while (count < sentences)
        {
            var next = Next(paragraphs.Count, sentences - count);
            paragraphs.Add(next);
            count += Count(next.Text);
        }

        return new ArticleDraft
        {
            Title = title,
            Byline = "A generator",
            Outlet = "The Bench",
            Language = Language,
            PublishedOn = new DateOnly(2025, 3, 1),
            Paragraphs = paragraphs,
        };
    }

    /// <summary>The same article after an editor went over it: some sentences gone, some new, some reworded, two paragraphs swapped.</summary>
    public ArticleDraft Revised(ArticleDraft draft)
    {
        var paragraphs = draft.Paragraphs.Select(p => p.Kind is ParagraphKind.Body ? Revised(p) : p).ToList();
        var middle = paragraphs.Count / 2;
        (paragraphs[middle], paragraphs[middle + 3]) = (paragraphs[middle + 3], paragraphs[middle]);
        return draft with { Paragraphs = paragraphs };
    }

    private DraftParagraph Next(int index, int missing)
    {
        if (index % BetweenSubheadings == 0)
        {
            return new DraftParagraph(ParagraphKind.Subheading, $"What {Pick(BenchWords.Bodies)} knew");
        }

        var text = new StringBuilder();
        for (var left = Math.Min(missing, _random.Next(3, 8)); left > 0; left--)
        {
            text.Append(text.Length > 0 ? " " : "").Append(Sentence());
        }

        var kind = _random.Next(40) == 0 ? ParagraphKind.Caption : ParagraphKind.Body;
        return new DraftParagraph(kind, text.ToString());
    }

    private DraftParagraph Revised(DraftParagraph paragraph)
    {
        var sentences = SentenceSegmenter
            .Split(paragraph.Text, Language)
            .Select(s => s.Of(paragraph.Text))
            .SelectMany<string, string>(s =>
                _random.Next(20) switch
                {
                    0 => [],
                    1 => [s, Sentence()],
                    2 or 3 => [s.Replace(" the ", " that ", StringComparison.Ordinal)],
                    _ => [s],
                }
            );
        var text = string.Join(' ', sentences);
        return paragraph with { Text = text.Length > 0 ? text : Sentence() };
    }

    private string Sentence()
    {
        var said = _random.Next(8) == 0;
        var opening = _random.Next(3) == 0 ? Pick(BenchWords.Openings) : null;
        var subject = $"{Pick(BenchWords.Bodies)} {Pick(BenchWords.Places)}";
        var turn = _random.Next(2) == 0 ? $" {Pick(BenchWords.Turns)}" : "";
        var end = _random.Next(2) == 0 ? $", {Pick(BenchWords.Ends)}" : "";
        var statement = $"{subject} {Pick(BenchWords.Verbs)} {Figure()} {Pick(BenchWords.Things)}{turn}{end}";
        if (said)
        {
            return $"“{Upper(statement)},” said {Pick(BenchWords.People)}, {Pick(BenchWords.Offices)}.";
        }

        return opening is null ? $"{Upper(statement)}." : $"{opening} {statement}.";
    }

    private string Figure() =>
        _random.Next(4) switch
        {
            0 => _random.Next(3, 98).ToString(CultureInfo.InvariantCulture),
            1 => (_random.Next(12, 980) * 100).ToString("N0", CultureInfo.InvariantCulture),
            2 => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(11, 99) / 10.0:0.0} million"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(2, 70)} per cent of all"),
        };

    private string Pick(IReadOnlyList<string> words) => words[_random.Next(words.Count)];

    private static int Count(string text) => SentenceSegmenter.Split(text, Language).Count;

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
