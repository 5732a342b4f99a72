using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Text.Anchoring;
using FactCheck.Web.Articles;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Claims;

/// <summary>Marks claims within a command: by itself, or as the first half of a tick.</summary>
internal static class Marking
{
    /// <summary>Where the spans lie, or why nothing can be marked there.</summary>
    public static async Task<Result<List<MarkedPlace>>> PlacesOf(this Change change, IReadOnlyList<SentenceSpan> spans)
    {
        var places = await Places(change, spans);
        if (places.Count == 0 || places.Count != spans.Count)
        {
            return spans.Count == 0 ? new NothingMarked() : await change.WhyGone([.. spans.Select(s => s.Sentence)]);
        }

        if (places.Any(p => p.Marked is null))
        {
            return new SpanOutsideSentence();
        }

        return places.Any(p => p.Marked is { IsEmpty: true }) ? new NothingMarked() : places;
    }

    /// <summary>Makes a claim of the places; their sentences hold claims from now on.</summary>
    public static Claim Mark(this Change change, ClaimId id, List<MarkedPlace> places, Test? test)
    {
        var article = change.Article;
        var proposal = ClaimProposal.Of(places[0].Text, places[0].Marked!.Value);
        proposal = proposal with { Test = test ?? proposal.Test };
        var claim = new Claim(id, article.DeskId, article.Id, proposal, change.Member.Person, change.At);
        change.Db.Add(claim);
        change.Anchor(claim, places);
        change.Record(
            new ClaimMarked(id, [.. places.Select(p => p.AsMarked)], proposal.Test, proposal.Kind, proposal.Claimant)
        );
        change.Record([.. places.SelectMany(p => p.Sentence.HoldsClaims(change.Member.Person, change.At))]);
        return claim;
    }

    /// <summary>Lets the claim stand in the places.</summary>
    public static void Anchor(this Change change, Claim claim, List<MarkedPlace> places) =>
        change.Db.AddRange(places.Select(p => AnchorOf(change.Article, claim, p)));

    /// <summary>Of the sentences that the claim leaves, those that hold no other are unseen again.</summary>
    public static async Task FreeSentences(this Change change, ClaimId left, IReadOnlyList<SentenceId> ids)
    {
        var (desk, article) = (change.Member.Desk, change.Article.Id);
        var sentences = await change
            .Db.Sentences.Where(s => s.DeskId == desk && s.ArticleId == article && ids.Contains(s.Id))
            .ToListAsync();
        foreach (var sentence in sentences)
        {
            if (!await DisposeSentence.LiveClaims(change.Db, sentence.Id).AnyAsync(c => c.Id != left))
            {
                change.Record(sentence.BecomesUnseen());
            }
        }
    }

    private static TextAnchor AnchorOf(Article article, Claim claim, MarkedPlace place)
    {
        var span = place.Marked!.Value;
        var quote = QuoteDescriber.Describe(place.Paragraph, span.Shift(place.Placement.Start));
        return new TextAnchor(AnchorId.New(), claim, place.Sentence.Id, article.LatestRevision, span, quote);
    }

    private static async Task<List<MarkedPlace>> Places(Change change, IReadOnlyList<SentenceSpan> spans)
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
                .Select(s => new MarkedPlace(
                    sentences[s.Sentence],
                    placements[s.Sentence].Placement,
                    placements[s.Sentence].Text,
                    s.Span
                )),
        ];
    }
}
