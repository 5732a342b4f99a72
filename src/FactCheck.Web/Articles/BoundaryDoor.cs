using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.History;
using FactCheck.Text.Anchoring;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Articles;

/// <summary>The door for commands on the boundaries between sentences: one paragraph, read and changed under the article's lock.</summary>
internal static class BoundaryDoor
{
    /// <summary>The paragraph in which the sentence stands now; null when it stands in none.</summary>
    public static async Task<ParagraphFacts?> ParagraphOf(this Change change, SentenceId id)
    {
        var (desk, article, revision) = PlaceOf(change);
        var paragraph = await change
            .Db.Paragraphs.AsNoTracking()
            .SingleOrDefaultAsync(t =>
                t.DeskId == desk
                && t.ArticleId == article
                && t.Revision == revision
                && change.Db.Placements.Any(p =>
                    p.DeskId == desk
                    && p.ArticleId == article
                    && p.Revision == revision
                    && p.SentenceId == id
                    && p.Paragraph == t.Index
                )
            );
        if (paragraph is null)
        {
            return null;
        }

        var rows = await change
            .Db.Placements.AsNoTracking()
            .Where(p =>
                p.DeskId == desk && p.ArticleId == article && p.Revision == revision && p.Paragraph == paragraph.Index
            )
            .OrderBy(p => p.Start)
            .Join(change.Db.Sentences, p => p.SentenceId, s => s.Id, (p, s) => new { Placement = p, Sentence = s })
            .ToListAsync();
        return new ParagraphFacts(
            revision,
            paragraph.Index,
            paragraph.Text,
            [.. rows.Select(r => r.Sentence.Placed(r.Placement.Span))]
        );
    }

    /// <summary>All claims that stand in the paragraph.</summary>
    public static Task<IReadOnlyList<ClaimFacts>> ClaimsIn(this Change change, ParagraphFacts paragraph)
    {
        var (desk, article, revision) = PlaceOf(change);
        List<SentenceId> ids = [.. paragraph.Sentences.Select(s => s.Id)];
        return change.Db.FactsOf(
            change.Db.Claims.Where(c =>
                c.DeskId == desk
                && c.ArticleId == article
                && change.Db.Anchors.Any(a => a.ClaimId == c.Id && a.Revision == revision && ids.Contains(a.SentenceId))
            )
        );
    }

    /// <summary>The sentence into which one of these was merged; null when none was, or there are none such.</summary>
    public static async Task<SentenceId?> MergedInto(this Change change, params IReadOnlyCollection<SentenceId> ids)
    {
        var (desk, article, _) = PlaceOf(change);
        return await change
            .Db.Sentences.Where(s => s.DeskId == desk && s.ArticleId == article && ids.Contains(s.Id))
            .Select(s => s.MergedInto)
            .FirstOrDefaultAsync(s => s != null);
    }

    /// <summary>The sentence that has the words of this one: itself, or the one into which it was merged.</summary>
    public static async Task<SentenceId> SurvivorOf(this Change change, SentenceId id)
    {
        while (await change.MergedInto(id) is { } into)
        {
            id = into;
        }

        return id;
    }

    /// <summary>Why sentences stand nowhere: one of them was merged into another, or there are none such.</summary>
    public static async Task<Refusal> WhyGone(this Change change, IReadOnlyCollection<SentenceId> ids) =>
        await change.MergedInto(ids) is { } into
            ? new SentenceWasMerged(await change.SurvivorOf(into))
            : new NotFound();

    /// <summary>The notes on the sentence itself.</summary>
    public static async Task<IReadOnlyList<ThreadId>> ThreadsOn(this Change change, SentenceId id)
    {
        var (desk, article, _) = PlaceOf(change);
        return await change
            .Db.NoteThreads.Where(t => t.DeskId == desk && t.ArticleId == article && t.SentenceId == id)
            .OrderBy(t => t.Id)
            .Select(t => t.Id)
            .ToListAsync();
    }

    /// <summary>Takes a split or a merge back, or gives the refusal when the boundary is not any more where it was put.</summary>
    public static async Task<Refusal?> TakeBack(this Change change, BoundaryMove move)
    {
        if (move.Revision != change.Article.LatestRevision)
        {
            return new TextIsAnother();
        }

        if (await change.ParagraphOf(move.Structure.Sentences[0]) is not { } paragraph)
        {
            return await change.WhyGone(move.Structure.Sentences);
        }

        var threads = await change.ThreadsOn(move.Structure.Sentences[1]);
        var back = Boundaries.Back(move, paragraph, await change.ClaimsIn(paragraph), threads);
        if (back.Done)
        {
            await change.Carry(back.Value);
        }

        return back.Refusal;
    }

    /// <summary>Carries the move out on sentences, claims and spans, and records it.</summary>
    public static async Task Carry(this Change change, BoundaryMove move)
    {
        change.Record(move.Structure);
        await change.Place(move);
        await change.MoveSpans(move);
        await change.MoveThreads(move.Structure);
    }

    private static async Task Place(this Change change, BoundaryMove move)
    {
        var (desk, article, revision) = PlaceOf(change);
        var ids = move.Structure.Sentences;
        var sentences = await change
            .Db.Sentences.Where(s => s.DeskId == desk && s.ArticleId == article && ids.Contains(s.Id))
            .ToDictionaryAsync(s => s.Id);
        var placements = await change
            .Db.Placements.Where(p => p.ArticleId == article && p.Revision == revision && ids.Contains(p.SentenceId))
            .ToDictionaryAsync(p => p.SentenceId);
        switch (move.Structure)
        {
            case SentenceSplit split:
                // Taken back, a merge finds the sentence it took in; anything else that has the id keeps it, and the insert fails.
                var right = sentences.GetValueOrDefault(split.Right.Id);
                if (right?.MergedInto != split.Left.Id)
                {
                    right = new Sentence(split.Right.Id, desk, article);
                    change.Db.Add(right);
                }

                sentences[split.Left.Id].Stand(split.Left);
                right!.Stand(split.Right);
                placements[split.Left.Id].EndAt(split.Left.Span.End);
                change.Db.Add(
                    new Placement(desk, article, split.Right.Id, revision, split.Paragraph, split.Right.Span)
                );
                break;
            case SentencesMerged merged:
                sentences[merged.First.Id].Stand(merged.Into);
                sentences[merged.Second.Id].MergeInto(merged.First.Id);
                placements[merged.First.Id].EndAt(merged.Into.Span.End);
                change.Db.Remove(placements[merged.Second.Id]);
                break;
        }
    }

    private static async Task MoveSpans(this Change change, BoundaryMove move)
    {
        if (move.Spans.Count == 0)
        {
            return;
        }

        var (desk, article, revision) = PlaceOf(change);
        List<ClaimId> claims = [.. move.Spans.Select(s => s.Claim)];
        var text = await change
            .Db.Paragraphs.Where(p => p.ArticleId == article && p.Revision == revision && p.Index == move.Paragraph)
            .Select(p => p.Text)
            .SingleAsync();
        var moved = await change
            .Db.Claims.Where(c => c.DeskId == desk && c.ArticleId == article && claims.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id);
        var anchors = await change
            .Db.Anchors.Where(a => a.ArticleId == article && a.Revision == revision && claims.Contains(a.ClaimId))
            .ToDictionaryAsync(a => a.Id);
        foreach (var spans in move.Spans)
        {
            change.Record(moved[spans.Claim].MoveSpans(spans));
            change.Db.RemoveRange(
                spans.From.ExceptBy(spans.To.Select(a => a.Id), a => a.Id).Select(a => anchors[a.Id])
            );
            foreach (var to in spans.To)
            {
                var quote = QuoteDescriber.Describe(text, to.Span.Shift(StartOf(move.Structure, to.Sentence)));
                if (anchors.TryGetValue(to.Id, out var anchor))
                {
                    anchor.Move(to.Sentence, to.Span, quote);
                }
                else
                {
                    change.Db.Add(new TextAnchor(to.Id, moved[spans.Claim], to.Sentence, revision, to.Span, quote));
                }
            }
        }
    }

    private static async Task MoveThreads(this Change change, HistoryEvent structure)
    {
        var (threads, from, to) = structure switch
        {
            SentenceSplit e => (e.Threads, e.Left.Id, e.Right.Id),
            SentencesMerged e => (e.Threads, e.Second.Id, e.First.Id),
            _ => ([], default, default),
        };
        if (threads.Count > 0)
        {
            var (desk, article, _) = PlaceOf(change);
            var moved = await change
                .Db.NoteThreads.Where(t =>
                    t.DeskId == desk && t.ArticleId == article && threads.Contains(t.Id) && t.SentenceId == from
                )
                .ToListAsync();
            moved.ForEach(t => t.Follow(to));
        }
    }

    private static int StartOf(HistoryEvent structure, SentenceId sentence) =>
        structure switch
        {
            SentenceSplit split when split.Right.Id == sentence => split.Right.Span.Start,
            SentenceSplit split => split.Left.Span.Start,
            SentencesMerged merged => merged.Into.Span.Start,
            _ => throw new InvalidOperationException($"{structure.GetType().Name} places no sentence."),
        };

    private static (DeskId Desk, ArticleId Article, int Revision) PlaceOf(Change change) =>
        (change.Member.Desk, change.Article.Id, change.Article.LatestRevision);
}
