namespace FactCheck.Text.Attribution;

/// <summary>
/// Whether somebody named in a sentence is said to deny something: "a spokesman has flatly denied it". English. Only the verb
/// that follows them at once counts: in "a spokesman said the police denied it" the spokesman asserts.
/// </summary>
public static class Denial
{
    private static readonly HashSet<string> Verbs =
    [
        .. "deny denies denied denying dispute disputes disputed reject rejects rejected".Split(' '),
    ];

    // What may stand before the verb, as any adverb in -ly may.
    private static readonly HashSet<string> Before = [.. "has have had also again since later".Split(' ')];

    /// <summary>The verb of denying that follows <paramref name="who"/>, or null.</summary>
    public static TextSpan? By(string sentence, TextSpan who)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = new SentenceWords(sentence);
        var next = words.CountBefore(who.End);
        while (Before.Contains(words[next]) || words[next].EndsWith("ly", StringComparison.Ordinal))
        {
            next++;
        }

        return Verbs.Contains(words[next]) ? words.SpanOf(next) : null;
    }
}
