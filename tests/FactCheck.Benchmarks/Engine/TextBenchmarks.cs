using System.Text;
using BenchmarkDotNet.Attributes;
using FactCheck.Benchmarks.Articles;
using FactCheck.Domain.Articles;
using FactCheck.Text;
using FactCheck.Text.Anchoring;
using FactCheck.Text.Revisions;
using FactCheck.Text.Sentences;

namespace FactCheck.Benchmarks.Engine;

/// <summary>The text engine on the bench article and on a revision of it.</summary>
public class TextBenchmarks
{
    private static readonly ArticleDraft Draft = BenchArticle.Plan.Draft;
    private static readonly string Old = TextOf(Draft);
    private static readonly string New = TextOf(new BenchProse(17).Revised(Draft));
    private static readonly List<(Quote Quote, TextSpan Span)> Quotes = QuotesIn(Old);

    // The last quote of the article, so that all of the text is searched.
    private static readonly Quote Last = Quotes.MaxBy(q => q.Span).Quote;
    private static readonly Quote Misquoted = Last with { Exact = Misquote(Last.Exact) };
    private static readonly Quote Absent = new("Nobody in this article ever said a word about zeppelins", "", "");
    private static readonly SentenceAlignment Alignment = SentenceAligner.Align(Old, New, BenchProse.Language);

    /// <summary>How much text the benchmark of that name reads in one run, in millions of UTF-8 bytes; null where that says nothing.</summary>
    internal static double? Megabytes(string name) =>
        name.StartsWith("Segment", StringComparison.Ordinal) ? Encoding.UTF8.GetByteCount(Old) / 1e6 : null;

    [Benchmark]
    public int Segment_the_article() => SentenceSegmenter.Split(Old, BenchProse.Language).Count;

    [Benchmark]
    public int Describe_500_quotes() => Quotes.Sum(q => QuoteDescriber.Describe(Old, q.Span).Prefix.Length);

    [Benchmark]
    public bool Find_a_quote_letter_for_letter() => QuoteFinder.Find(Old, Last) is { Method: QuoteMethod.Exact };

    [Benchmark]
    public bool Find_a_quote_with_letters_changed() =>
        QuoteFinder.Find(Old, Misquoted) is { Method: QuoteMethod.Approximate };

    [Benchmark]
    public bool Miss_a_quote_that_is_not_there() => QuoteFinder.Find(Old, Absent) is null;

    [Benchmark]
    public int Find_500_quotes_in_the_new_revision() =>
        Quotes.Count(q => QuoteFinder.Find(New, q.Quote, q.Span) is not null);

    [Benchmark]
    public int Align_two_revisions() => SentenceAligner.Align(Old, New, BenchProse.Language).Links.Count;

    [Benchmark]
    public int Carry_500_spans_once_aligned()
    {
        var reanchoring = new Reanchoring(Alignment);
        return Quotes.Count(q => reanchoring.Carry(q.Quote, q.Span).Span is not null);
    }

    [Benchmark]
    public int Carry_500_spans_to_a_new_revision()
    {
        var reanchoring = new Reanchoring(SentenceAligner.Align(Old, New, BenchProse.Language));
        return Quotes.Count(q => reanchoring.Carry(q.Quote, q.Span).Span is not null);
    }

    private static string Misquote(string words) =>
        string.Concat(words.Select((letter, at) => at % 11 == 5 ? char.ToUpperInvariant(letter) : letter));

    private static string TextOf(ArticleDraft draft) => string.Join('\n', draft.Paragraphs.Select(p => p.Text));

    private static List<(Quote, TextSpan)> QuotesIn(string text)
    {
        var sentences = SentenceSegmenter.Split(text, BenchProse.Language);
        List<(Quote, TextSpan)> quotes = [];
        foreach (var claim in BenchArticle.Plan.Claims)
        {
            var span = claim.Spans[0].Span.Shift(sentences[claim.Spans[0].Sentence].Start);
            quotes.Add((QuoteDescriber.Describe(text, span), span));
        }

        return quotes;
    }
}
