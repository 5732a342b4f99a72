using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using FactCheck.Domain.Articles;
using FactCheck.Web.Live;

namespace FactCheck.Web.Articles;

/// <summary>A paragraph as finished markup, made once and shared by every page that shows it.</summary>
/// <param name="Element">The name of its element.</param>
/// <param name="Class">Its classes, by its kind.</param>
/// <param name="Number">The number of its first sentence; null when it has none.</param>
/// <param name="Sentences">A markup for each sentence, with the characters that stand before it; the last has those after it too.</param>
internal sealed record ParagraphMarkup(string Element, string Class, string? Number, ImmutableArray<string> Sentences)
{
    private static readonly ConditionalWeakTable<ParagraphView, ParagraphMarkup> Made = [];

    public static ParagraphMarkup Of(ParagraphView paragraph) => Made.GetValue(paragraph, Make);

    private static ParagraphMarkup Make(ParagraphView paragraph) =>
        new(
            ElementOf(paragraph.Kind),
            $"p {paragraph.Kind.ToString().ToLowerInvariant()}",
            paragraph.Sentences is [var first, ..] ? first.Number.ToString(CultureInfo.InvariantCulture) : null,
            [.. SentencesOf(paragraph)]
        );

    private static IEnumerable<string> SentencesOf(ParagraphView paragraph)
    {
        var (end, text) = (0, paragraph.Text);
        foreach (var (i, sentence) in paragraph.Sentences.Index())
        {
            var before = text[end..sentence.Span.Start];
            end = sentence.Span.End;
            var after = i == paragraph.Sentences.Length - 1 ? text[end..] : "";
            yield return SentenceMarkup.Of(sentence, before, after);
        }

        if (paragraph.Sentences.Length == 0)
        {
            yield return SentenceMarkup.Encode(text);
        }
    }

    private static string ElementOf(ParagraphKind kind) =>
        kind switch
        {
            ParagraphKind.Headline or ParagraphKind.Subheading => "h2",
            ParagraphKind.Quotation => "blockquote",
            _ => "p",
        };
}
