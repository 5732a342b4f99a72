using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Text;
using FactCheck.Text.Anchoring;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Claims;

/// <summary>A span of a sentence that a person marked, in UTF-16 code units of the sentence.</summary>
public sealed record SentenceSpan(SentenceId Sentence, TextSpan Span);

/// <summary>Makes a claim of one or several spans of sentences; they are accounted for by it from now on.</summary>
public sealed class MarkClaim(Workspace workspace)
{
    /// <summary>Marks the claim under the id that was minted for it.</summary>
    public Task<Result> Run(
        Intent intent,
        ArticleId article,
        ClaimId id,
        IReadOnlyList<SentenceSpan> spans,
        Test test
    ) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (DeskRules.WhyNotCheck(change.Member) is { } refusal)
                {
                    return refusal;
                }

                var places = await Places(change, spans);
                if (places.Count == 0 || places.Count != spans.Count)
                {
                    return spans.Count == 0 ? new NothingMarked() : new NotFound();
                }

                if (places.Any(p => p.Marked is null))
                {
                    return new SpanOutsideSentence();
                }

                if (places.Any(p => p.Marked is { IsEmpty: true }))
                {
                    return new NothingMarked();
                }

                Add(change, id, places, test);
                return null;
            }
        );

    private static void Add(Change change, ClaimId id, List<Place> places, Test test)
    {
        var kind = ClaimKinds.Propose(places[0].Words);
        var article = change.Article;
        var claim = new Claim(id, article.DeskId, article.Id, test, kind, change.Member.Person, change.At);
        change.Db.Add(claim);
        foreach (var place in places)
        {
            var quote = QuoteDescriber.Describe(place.Paragraph, place.Marked!.Value.Shift(place.Placement.Start));
            change.Db.Add(
                new TextAnchor(
                    AnchorId.New(),
                    claim,
                    place.Sentence.Id,
                    article.LatestRevision,
                    place.Marked.Value,
                    quote
                )
            );
        }

        change.Record(
            new ClaimMarked(
                id,
                [.. places.Select(p => new MarkedSpan(p.Sentence.Id, p.Marked!.Value, p.Words))],
                test,
                kind
            )
        );
        change.Record(places.SelectMany(p => p.Sentence.HoldsClaims(change.Member.Person, change.At)));
    }

    private static async Task<List<Place>> Places(Change change, IReadOnlyList<SentenceSpan> spans)
    {
        var (desk, article, revision) = (change.Member.Desk, change.Article.Id, change.Article.LatestRevision);
        List<SentenceId> ids = [.. spans.Select(s => s.Sentence).Distinct()];
        var sentences = await change
            .Db.Sentences.Where(s => s.DeskId == desk && s.ArticleId == article && ids.Contains(s.Id))
            .ToDictionaryAsync(s => s.Id);
        var placements = await change
            .Db.Placements.AsNoTracking()
            .Where(p =>
                p.DeskId == desk && p.ArticleId == article && p.Revision == revision && ids.Contains(p.SentenceId)
            )
            .Join(
                change.Db.Paragraphs.Where(p => p.ArticleId == article && p.Revision == revision),
                p => p.Paragraph,
                t => t.Index,
                (p, t) => new { Placement = p, t.Text }
            )
            .ToDictionaryAsync(p => p.Placement.SentenceId);
        return
        [
            .. spans
                .Where(s => sentences.ContainsKey(s.Sentence) && placements.ContainsKey(s.Sentence))
                .Select(s => new Place(
                    sentences[s.Sentence],
                    placements[s.Sentence].Placement,
                    placements[s.Sentence].Text,
                    s.Span
                )),
        ];
    }

    private sealed record Place(Sentence Sentence, Placement Placement, string Paragraph, TextSpan Span)
    {
        private string Text => Placement.Span.Of(Paragraph);

        /// <summary>The span without white space at its ends; null when it does not lie in the sentence.</summary>
        public TextSpan? Marked => Span.End <= Text.Length ? Trimmed(Text, Span) : null;

        public string Words => Marked!.Value.Of(Text);

        private static TextSpan Trimmed(string text, TextSpan span)
        {
            var (start, end) = (span.Start, span.End);
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            return new TextSpan(start, end);
        }
    }
}
