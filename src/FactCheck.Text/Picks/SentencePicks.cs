using FactCheck.Text.Attribution;

namespace FactCheck.Text.Picks;

/// <summary>
/// The spans of a sentence that are worth a key of their own: figures with their unit, quotations, names, dates, and the
/// clauses between them. They come in the order of the sentence, so that the numbers a reader sees rise from left to right.
/// </summary>
public static class SentencePicks
{
    /// <summary>The digits 1 to 9.</summary>
    public const int MostKeys = 9;

    /// <summary>
    /// The facts of a sentence: figures, quotations, names, dates. A name or figure inside a quotation is listed too; a name
    /// that holds a date, or a figure that is one, is not.
    /// </summary>
    public static IReadOnlyList<Pick> Facts(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Facts(new SentenceWords(sentence));
    }

    /// <summary>
    /// At most nine picks for the keys 1 to 9: all facts and, while keys are left, the clauses. Where there are too many facts,
    /// names give way first.
    /// </summary>
    public static IReadOnlyList<Pick> Keys(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = new SentenceWords(sentence);
        var facts = Facts(words);
        var kept = facts.OrderBy(Rank).Take(MostKeys).ToList();
        var clauses = ClauseFinder
            .Find(words, QuotationFinder.Find(sentence))
            .Where(clause => kept.TrueForAll(pick => pick.Span != clause));
        kept.AddRange(clauses.Take(MostKeys - kept.Count).Select(clause => new Pick(PickKind.Clause, clause)));
        return [.. kept.OrderBy(pick => pick.Span.Start).ThenByDescending(pick => pick.Span.End)];
    }

    /// <summary>
    /// The facts that the spans in <paramref name="covered"/> leave open: those of which not every letter and digit is covered.
    /// A quotation also counts as covered when all its facts and nine in ten of its signs are.
    /// </summary>
    public static IReadOnlyList<Pick> Uncovered(string sentence, IReadOnlyCollection<TextSpan> covered)
    {
        ArgumentNullException.ThrowIfNull(covered);
        var set = new SpanSet(covered);
        return [.. Facts(sentence).Where(pick => !IsCovered(sentence, pick, set))];
    }

    private static List<Pick> Facts(SentenceWords words)
    {
        var picks = QuotationFinder.Find(words.Text).Select(span => new Pick(PickKind.Quotation, span)).ToList();
        var dates = DateFinder.Find(words).ConvertAll(date => date.Span);
        picks.AddRange(dates.Select(span => new Pick(PickKind.Date, span)));
        var dated = new SpanSet(dates);
        var figures = FigureFinder
            .Find(words)
            .Select(figure => figure.Span)
            .Where(span => !dated.Overlaps(span))
            .ToList();
        picks.AddRange(figures.Select(span => new Pick(PickKind.Figure, span)));
        var counted = new SpanSet(figures);
        var outlets = OutletFinder.Default.Find(words.Text).Select(mention => mention.Span).ToList();
        var told = new SpanSet(outlets);
        var names = NameFinder
            .Find(words)
            .Where(span => !told.Overlaps(span))
            .Concat(outlets)
            .Where(span => !dated.Overlaps(span) && !counted.Contains(span));
        picks.AddRange(names.Select(span => new Pick(PickKind.Name, span)));
        return [.. picks.OrderBy(pick => pick.Span.Start).ThenByDescending(pick => pick.Span.End)];
    }

    private static int Rank(Pick pick) =>
        pick.Kind switch
        {
            PickKind.Quotation => 0,
            PickKind.Figure => 1,
            PickKind.Date => 2,
            _ => 3,
        };

    private static bool IsCovered(string sentence, Pick pick, SpanSet covered)
    {
        var open = 0;
        var all = 0;
        for (var i = pick.Span.Start; i < pick.Span.End; i++)
        {
            if (char.IsLetterOrDigit(sentence[i]))
            {
                all++;
                open += covered.Holds(i) ? 0 : 1;
            }
        }

        return pick.Kind == PickKind.Quotation ? open * 10 <= all : open == 0;
    }
}
