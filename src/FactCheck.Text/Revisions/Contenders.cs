namespace FactCheck.Text.Revisions;

/// <summary>The best few of the sentences that one might have become, each once.</summary>
internal sealed class Contenders
{
    private const int Most = 3;

    private readonly List<SentenceCandidate> best = new(Most + 1);

    /// <summary>Those offered that are most alike, best first; of equals the one offered first.</summary>
    public IReadOnlyList<SentenceCandidate> Best => best;

    /// <summary>Offers a new sentence; of one offered twice the greater likeness counts.</summary>
    public void Offer(int newSentence, double likeness)
    {
        var known = best.FindIndex(c => c.New == newSentence);
        if (known >= 0 && best[known].Likeness >= likeness)
        {
            return;
        }

        if (known >= 0)
        {
            best.RemoveAt(known);
        }

        var at = best.Count;
        while (at > 0 && best[at - 1].Likeness < likeness)
        {
            at--;
        }

        best.Insert(at, new SentenceCandidate(newSentence, likeness));
        if (best.Count > Most)
        {
            best.RemoveAt(Most);
        }
    }
}
