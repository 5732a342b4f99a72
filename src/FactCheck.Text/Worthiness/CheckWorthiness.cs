namespace FactCheck.Text.Worthiness;

/// <summary>
/// Says how much a sentence asks to be checked. Idea: logistic regression over hashed words, pairs and triples of words, runs
/// of word classes and runs of letters, with weights learnt from sentences of debates that people labelled (Arslan and others,
/// ClaimBuster, ICWSM 2020); the reasons are read off the word classes beside it. Unit: one sentence of English; of another
/// language only figures, names and questions are seen. Gives up: what the sentences around it say.
/// </summary>
public static class CheckWorthiness
{
    private const double LeastKnown = 0.25;

    [ThreadStatic]
    private static SentenceFeatures? buffer;

    /// <summary>The worthiness of <paramref name="sentence"/>; an empty one scores 0.</summary>
    public static WorthinessScore Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var features = buffer ??= new SentenceFeatures();
        features.Read(sentence);
        var tokens = features.Tokens;
        if (tokens.Count == 0)
        {
            return new WorthinessScore(0, []);
        }

        var isEnglish = tokens.Known >= LeastKnown * (tokens.Count - tokens.Numbers);
        var logOdds = isEnglish ? WorthinessModel.Default.LogOdds(features) : PlainLogOdds(tokens);
        return new WorthinessScore(1 / (1 + Math.Exp(-logOdds)), WorthinessReasons.Of(tokens));
    }

    // For languages the weights do not know: set by hand, so that figures and names rise and questions sink.
    private static double PlainLogOdds(SentenceTokens tokens) =>
        -1.5
        + Math.Min(3, 1.2 * tokens.Numbers)
        + Math.Min(1.5, 0.4 * tokens.Capitals)
        - (tokens.HasQuestionMark ? 2 : 0)
        - (tokens.Count < 4 ? 1 : 0);
}
