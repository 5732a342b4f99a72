using System.Collections.Immutable;
using CsCheck;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Text;

namespace FactCheck.Domain.Tests.Articles;

/// <summary>A paragraph of random words in several scripts, its sentences, and claims that stand anywhere in them.</summary>
internal sealed record RandomParagraph(ParagraphFacts Facts, ImmutableArray<ClaimFacts> Claims)
{
    private static readonly string[] Words =
    [
        "The",
        "bridge",
        "12",
        "million,",
        "said.",
        "\uD83D\uDE00",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "e\u0301te\u0301",
        "גשר",
        "الجسر",
        "橋は長い。",
        "“so”",
        "x",
    ];

    private static readonly string[] Gaps = [" ", " ", " ", "  ", "\u00A0", "\t"];

    /// <summary>Paragraphs of one to four sentences of one to eight words, with up to five claims of up to two spans.</summary>
    public static Gen<RandomParagraph> Any { get; } =
        from sentences in Sentence.Array[1, 4]
        from lead in Some.OneOf("", " ", "  ")
        from claims in Marks.Array[0, 5]
        select Of(lead, sentences, claims);

    private static Gen<string> Sentence =>
        from words in Some.OneOf(Words).Array[1, 8]
        from gaps in Some.OneOf(Gaps).Array[8]
        select string.Concat(words.Select((w, i) => i == 0 ? w : gaps[i - 1] + w));

    private static Gen<(int, int, int)[]> Marks =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 80], Gen.Int[1, 80]).Array[1, 2];

    /// <summary>The words of the paragraph under all spans of a claim, white space apart: what it is about.</summary>
    public static string Covered(ParagraphFacts facts, IEnumerable<AnchorFacts> anchors)
    {
        var covered = new SortedSet<int>();
        foreach (var anchor in anchors)
        {
            var start = facts.Sentence(anchor.Sentence)!.Span.Start;
            covered.UnionWith(Enumerable.Range(start + anchor.Span.Start, anchor.Span.Length));
        }

        covered.RemoveWhere(at => char.IsWhiteSpace(facts.Text[at]));
        return string.Join(' ', covered);
    }

    /// <summary>The paragraph and its claims after the move.</summary>
    public RandomParagraph After(BoundaryMove move)
    {
        IEnumerable<PlacedSentence> placed = move.Structure switch
        {
            SentenceSplit e => [e.Left, e.Right],
            SentencesMerged e => [e.Into],
            _ => [],
        };
        var rest = Facts.Sentences.Where(s => !move.Structure.Sentences.Contains(s.Id));
        var spans = move.Spans.ToDictionary(s => s.Claim);
        return new RandomParagraph(
            Facts with
            {
                Sentences = [.. rest.Concat(placed).OrderBy(s => s.Span)],
            },
            [.. Claims.Select(c => spans.TryGetValue(c.Id, out var moved) ? Moved(c, moved) : c)]
        );
    }

    private static ClaimFacts Moved(ClaimFacts claim, SpansMoved moved)
    {
        Assert.Subset(claim.Anchors.ToHashSet(), moved.From.ToHashSet());
        return claim with { Anchors = [.. claim.Anchors.Except(moved.From).Concat(moved.To).OrderBy(a => a.Id.Value)] };
    }

    private static RandomParagraph Of(string lead, string[] sentences, (int Sentence, int Start, int Length)[][] claims)
    {
        var text = lead + string.Join(' ', sentences);
        var placed = ImmutableArray.CreateBuilder<PlacedSentence>();
        var start = lead.Length;
        foreach (var sentence in sentences)
        {
            placed.Add(new(SentenceId.New(), new(start, start + sentence.Length), Disposition.Unseen, null, null));
            start += sentence.Length + 1;
        }

        var facts = new ParagraphFacts(1, 2, text, placed.ToImmutable());
        ImmutableArray<ClaimFacts> all = [.. claims.Select(c => Claim(facts, c)).Where(c => c.Anchors.Length > 0)];
        return new RandomParagraph(facts with { Sentences = [.. facts.Sentences.Select(s => Decided(s, all))] }, all);
    }

    private static PlacedSentence Decided(PlacedSentence sentence, ImmutableArray<ClaimFacts> claims)
    {
        var disposition =
            claims.Any(c => c.IsLive && c.Anchors.Any(a => a.Sentence == sentence.Id)) ? Disposition.HasClaims
            : sentence.Span.Length % 2 == 0 ? Disposition.NothingToCheck
            : Disposition.Unseen;
        return disposition is Disposition.Unseen
            ? sentence
            : sentence with
            {
                Disposition = disposition,
                By = PersonId.New(),
                At = Some.Morning,
            };
    }

    private static ClaimFacts Claim(ParagraphFacts facts, (int Sentence, int Start, int Length)[] marks)
    {
        List<AnchorFacts> anchors = [];
        foreach (var mark in marks)
        {
            var sentence = facts.Sentences[mark.Sentence % facts.Sentences.Length];
            var text = sentence.Span.Of(facts.Text);
            var start = mark.Start % text.Length;
            var span = new TextSpan(start, Math.Min(start + mark.Length, text.Length));
            // Two spans of one claim in a sentence are told apart by more than white space: see SpanPieces.
            if (span.Of(text) is var exact && exact == exact.Trim() && anchors.All(a => a.Sentence != sentence.Id))
            {
                anchors.Add(new AnchorFacts(AnchorId.New(), sentence.Id, span, exact));
            }
        }

        return Some.Facts with
        {
            Id = ClaimId.New(),
            Status = marks.Length == 1 && marks[0].Length % 5 == 0 ? WorkStatus.Withdrawn : WorkStatus.Submitted,
            Anchors = [.. anchors.OrderBy(a => a.Id.Value)],
        };
    }
}
