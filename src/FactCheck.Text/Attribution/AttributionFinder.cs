using FactCheck.Text.Picks;

namespace FactCheck.Text.Attribution;

/// <summary>
/// Finds who is said to have said it: outlets, people and bodies by name, unnamed people, papers, each with its role and the
/// source that carried its words ("a clerk told the BBC": the clerk claims, the station carries). Idea: noun
/// phrases beside words of saying, by tables of cues. Unit: UTF-16 code units of one sentence. Gives up: whom "he" and "she"
/// mean, and sources that another sentence names.
/// </summary>
public static class AttributionFinder
{
    /// <summary>The sources of a sentence in order, without overlap; outlets by the list of <paramref name="outlets"/>, ours when null.</summary>
    public static IReadOnlyList<SourceMention> Find(string sentence, OutletFinder? outlets = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = new SentenceWords(sentence);
        var found = (outlets ?? OutletFinder.Default)
            .Find(sentence)
            .Select(mention => new SourceMention(mention.Span, MentionKind.Outlet, mention.Role, mention.Outlet, null))
            .ToList();
        Add(found, DescribedSources.Find(words));
        Add(found, Named(words));
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return Chain(words, found);
    }

    private static void Add(List<SourceMention> found, IEnumerable<SourceMention> more)
    {
        var taken = new SpanSet(found.Select(mention => mention.Span));
        found.AddRange(more.Where(mention => !taken.Overlaps(mention.Span)));
    }

    // A name counts as a source only where something is said or shown by it.
    private static IEnumerable<SourceMention> Named(SentenceWords words) =>
        NameFinder
            .Find(words)
            .Where(name => SourceCues.Of(words, name) == Cue.Asserter || IsAppositive(words, name))
            .Select(name => new SourceMention(name, MentionKind.Named, SourceRole.Claimant, null, null));

    // "Jane Doe, the minister, said".
    private static bool IsAppositive(SentenceWords words, TextSpan name)
    {
        var next = words.CountBefore(name.End);
        if (next == 0 || words.GapAfter(next - 1) is not ", ")
        {
            return false;
        }

        for (var i = next; i + 1 < words.Count && i < next + 8; i++)
        {
            if (words.GapAfter(i) is ", ")
            {
                return words[i + 1] is "said" or "says" or "told" or "wrote" or "writes" or "claimed" or "announced";
            }
        }

        return false;
    }

    // A claimant's words came through the next source that carried any: told it, was obtained by it, was quoted by it.
    private static List<SourceMention> Chain(SentenceWords words, List<SourceMention> found)
    {
        var carrier = found.FindIndex(mention => mention.Role == SourceRole.ReportingSource);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Role == SourceRole.Claimant && found[i].Kind != MentionKind.Outlet)
            {
                found[i] = found[i] with { CarriedBy = carrier < 0 ? null : carrier };
            }
            else if (
                found[i].Kind == MentionKind.Outlet
                && found[i].Role == SourceRole.Mentioned
                && IsPossessor(words, found[i].Span)
                && i + 1 < found.Count
            )
            {
                found[i] = found[i] with { Role = SourceRole.ReportingSource };
                carrier = carrier < 0 ? i : Math.Min(carrier, i);
            }
        }

        return found;
    }

    private static bool IsPossessor(SentenceWords words, TextSpan span) => words[words.CountBefore(span.End)] == "s";
}
