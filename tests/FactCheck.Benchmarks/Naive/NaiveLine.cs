using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Benchmarks.Naive;

/// <summary>Who uses the naive control.</summary>
internal sealed record NaivePerson(DeskId Desk, PersonId Person);

/// <summary>A sentence as the naive control shows it.</summary>
internal sealed record NaiveLine(SentenceId Id, int Paragraph, string Text, Disposition Disposition, int Claims)
{
    /// <summary>The whole article, as tracked rows of the page's own context.</summary>
    public static async Task<List<NaiveLine>> Read(FactCheckDb db, ArticleId article)
    {
        db.ChangeTracker.Clear();
        var paragraphs = await db
            .Paragraphs.Where(p => p.ArticleId == article)
            .ToDictionaryAsync(p => p.Index, p => p.Text);
        var sentences = await db.Sentences.Where(s => s.ArticleId == article).ToDictionaryAsync(s => s.Id);
        var places = await db.Placements.Where(p => p.ArticleId == article).ToListAsync();
        var claims = await db.Claims.Where(c => c.ArticleId == article).ToDictionaryAsync(c => c.Id);
        var anchors = (await db.Anchors.Where(a => a.ArticleId == article).ToListAsync()).ToLookup(a => a.SentenceId);
        await db.Evidence.Where(e => e.ArticleId == article).LoadAsync();
        return
        [
            .. places
                .OrderBy(p => p.Paragraph)
                .ThenBy(p => p.Start)
                .Select(p => new NaiveLine(
                    p.SentenceId,
                    p.Paragraph,
                    paragraphs[p.Paragraph][p.Start..p.End],
                    sentences[p.SentenceId].Disposition,
                    anchors[p.SentenceId].Count(a => claims.ContainsKey(a.ClaimId))
                )),
        ];
    }
}
