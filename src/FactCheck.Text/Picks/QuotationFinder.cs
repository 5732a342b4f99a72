namespace FactCheck.Text.Picks;

/// <summary>
/// Finds what stands between quotation marks, the marks included, in the styles of English, German, French and East Asian
/// texts. A mark that is never closed runs to the end of the sentence, one that was never opened from its start: the quotation
/// goes on in a neighbour. Single marks count only where they cannot be apostrophes. Nested quotations belong to the outer one.
/// </summary>
public static class QuotationFinder
{
    /// <summary>The quotations in order, without overlap.</summary>
    public static IReadOnlyList<TextSpan> Find(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var found = new List<TextSpan>();
        for (var i = 0; i < sentence.Length; i++)
        {
            var close = ClosingFor(sentence, i);
            if (close is null)
            {
                if (sentence[i] is '”' && found.Count == 0)
                {
                    found.Add(new TextSpan(0, i + 1));
                }

                continue;
            }

            var end = Close(sentence, i + 1, close);
            if (end < 0 && sentence[i] == '‘')
            {
                continue;
            }

            var span = new TextSpan(i, end < 0 ? sentence.Length : end + 1);
            if (span.Length > 2)
            {
                found.Add(span);
            }

            i = span.End - 1;
        }

        return found;
    }

    private static string? ClosingFor(string text, int at) =>
        text[at] switch
        {
            '“' => "”",
            '„' => "“”",
            '«' => "»",
            '»' => "«",
            '「' => "」",
            '『' => "』",
            '"' => "\"",
            '‘' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => "’",
            '\'' when at == 0 || char.IsWhiteSpace(text[at - 1]) => "'",
            _ => null,
        };

    private static int Close(string text, int from, string marks)
    {
        for (var i = from; i < text.Length; i++)
        {
            var isSingle = marks[0] is '’' or '\'';
            var isApostrophe =
                isSingle
                && (
                    i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])
                    || text[i - 1] == 's' && HasLater(text, i + 1, marks[0])
                );
            if (marks.Contains(text[i], StringComparison.Ordinal) && !isApostrophe)
            {
                return i;
            }
        }

        return -1;
    }

    // "the bosses’ plan’": the first mark is a possessive when another closes later.
    private static bool HasLater(string text, int from, char mark) =>
        text.IndexOf(mark, from) is >= 0 and var later
        && (later + 1 == text.Length || !char.IsLetterOrDigit(text[later + 1]));
}
