namespace FactCheck.Text.Worthiness;

/// <summary>Reads off the word classes of a sentence what speaks for and against checking it, each kind once, at its first words.</summary>
internal static class WorthinessReasons
{
    private static readonly WorthinessReasonKind?[] KindOfClass = Kinds();
    private static readonly byte I = WordClasses.Named("i");
    private static readonly byte We = WordClasses.Named("we");
    private static readonly byte You = WordClasses.Named("you");

    /// <summary>The reasons in the sentence that was read last.</summary>
    public static List<WorthinessReason> Of(SentenceTokens tokens)
    {
        var reasons = new List<WorthinessReason>();
        var seen = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (
                KindOfClass[tokens.Class(i)] is not { } kind
                || (seen & (1 << (int)kind)) != 0
                || !Holds(tokens, i, kind)
            )
            {
                continue;
            }

            seen |= 1 << (int)kind;
            var last = i;
            while (last + 1 < tokens.Count && KindOfClass[tokens.Class(last + 1)] == kind)
            {
                last++;
            }

            reasons.Add(new WorthinessReason(kind, new TextSpan(tokens.Span(i).Start, tokens.Span(last).End)));
        }

        if (tokens.HasQuestionMark)
        {
            var mark = tokens.Folded.Length == 0 || tokens.Count == 0 ? default : tokens.Span(tokens.Count - 1);
            reasons.Add(new WorthinessReason(WorthinessReasonKind.Question, mark));
        }

        return reasons;
    }

    private static bool Holds(SentenceTokens tokens, int i, WorthinessReasonKind kind) =>
        kind switch
        {
            WorthinessReasonKind.NamedSource => tokens.Capitals > 0,
            WorthinessReasonKind.Opinion => i > 0 && IsPerson(tokens.Class(i - 1))
                || i > 1 && IsPerson(tokens.Class(i - 2)),
            _ => true,
        };

    private static bool IsPerson(byte wordClass) => wordClass == I || wordClass == We || wordClass == You;

    private static WorthinessReasonKind?[] Kinds()
    {
        var kinds = new WorthinessReasonKind?[WordClasses.Count + 2];
        kinds[SentenceTokens.Number] = WorthinessReasonKind.Figure;
        kinds[SentenceTokens.Year] = WorthinessReasonKind.Date;
        foreach (
            var (name, kind) in new (string, WorthinessReasonKind)[]
            {
                ("quantity", WorthinessReasonKind.Figure),
                ("number", WorthinessReasonKind.Figure),
                ("compare", WorthinessReasonKind.Comparison),
                ("change", WorthinessReasonKind.Comparison),
                ("say", WorthinessReasonKind.NamedSource),
                ("study", WorthinessReasonKind.NamedSource),
                ("cause", WorthinessReasonKind.CausalClaim),
                ("date", WorthinessReasonKind.Date),
                ("law", WorthinessReasonKind.Law),
                ("vote", WorthinessReasonKind.Law),
                ("opinion", WorthinessReasonKind.Opinion),
                ("should", WorthinessReasonKind.Opinion),
                ("will", WorthinessReasonKind.Forecast),
            }
        )
        {
            kinds[WordClasses.Named(name)] = kind;
        }

        return kinds;
    }
}
