using System.Globalization;
using FactCheck.Text.Picks;

namespace FactCheck.Text.Similarity;

/// <summary>Reads the terms of a claim: words one by one, figures and dates each as one term of a value.</summary>
internal static class ClaimTerms
{
    /// <summary>The terms in the order of the text.</summary>
    public static List<ClaimTerm> Read(string text)
    {
        var words = new SentenceWords(text);
        var dates = DateFinder.Find(words).Where(date => date.Year is not null || date.Month is not null).ToList();
        var figures = FigureFinder.Find(words);
        var terms = new List<ClaimTerm>();
        var (nextDate, nextFigure) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var span = words.SpanOf(i);
            var date = At(dates, ref nextDate, span, d => d.Span);
            var figure = date is null ? At(figures, ref nextFigure, span, f => f.Number) : null;
            if (date is not null)
            {
                AddDate(terms, date, words, i);
            }
            else if (figure is not null)
            {
                var isFirst = figure.Number.Start == span.Start || span.Start < figure.Number.Start;
                terms.AddRange(isFirst ? [Figure(figure)] : []);
            }
            else
            {
                AddWord(terms, words, i);
            }
        }

        return terms;
    }

    /// <summary>The item that a word overlaps; steps past those that end before it, so that all words together take linear time.</summary>
    private static T? At<T>(List<T> items, ref int next, TextSpan word, Func<T, TextSpan> spanOf)
        where T : class
    {
        while (next < items.Count && spanOf(items[next]).End <= word.Start)
        {
            next++;
        }

        return next < items.Count && spanOf(items[next]).Overlaps(word) ? items[next] : null;
    }

    private static ClaimTerm Figure(Figure figure)
    {
        var value = figure.Value.ToString("0.####", CultureInfo.InvariantCulture);
        return new ClaimTerm(figure.Number, value, "#" + value, TermKind.Figure);
    }

    // Year, month and day are terms of their own: "in 2014" and "in May 2014" share one.
    private static void AddDate(List<ClaimTerm> terms, DateMention date, SentenceWords words, int word)
    {
        var span = words.SpanOf(word);
        var folded = words[word];
        var isYear =
            date.Year is { } year
            && folded.StartsWith(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var isDay = date.Day is { } day && DateFinder.DayOf(folded) == day;
        var stem =
            isYear ? "#" + folded.TrimEnd('s')
            : PickTables.Months.TryGetValue(folded, out var month) ? $"month{month}"
            : isDay ? $"#{date.Day}"
            : "#" + folded;
        terms.Add(new ClaimTerm(span, folded, stem, TermKind.Date));
    }

    private static void AddWord(List<ClaimTerm> terms, SentenceWords words, int word)
    {
        var span = words.SpanOf(word);
        var start = 0;
        var folded = words[word];
        if (folded == "s")
        {
            return;
        }

        foreach (var part in Parts(folded))
        {
            if (part.Length > 0)
            {
                var latin = Transliteration.ToLatin(part);
                var isCapital = char.IsUpper(words.Text[span.Start + start]);
                var kind =
                    PickTables.FunctionWords.Contains(part) && !(isCapital && word > 0) ? TermKind.Function
                    : isCapital && word > 0 ? TermKind.Name
                    : TermKind.Word;
                terms.Add(
                    new ClaimTerm(
                        new TextSpan(span.Start + start, span.Start + start + part.Length),
                        latin,
                        LightStemmer.Stem(latin),
                        kind
                    )
                );
            }

            start += part.Length + 1;
        }
    }

    // "state-run" is two words, and so are "l'homme" and "d'après"; "won't" is one.
    private static string[] Parts(string word)
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe is 1 or 2 && word.Length > apostrophe + 3 ? word.Split('-', '\'') : word.Split('-');
    }
}
