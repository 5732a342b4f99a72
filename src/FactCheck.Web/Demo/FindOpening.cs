using FactCheck.Domain.Claims;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Demo;

/// <summary>Finds where the demo opens: its article, at the sentence whose verdict came back.</summary>
public sealed class FindOpening(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>The path of the place; the demo desk itself when its article is not in the middle of its check any more.</summary>
    public async Task<string> Run()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var place = await db
            .Articles.AsNoTracking()
            .Where(a => db.Desks.Any(d => d.DeskId == a.DeskId && d.Slug == DemoDesk.Slug))
            .OrderBy(a => a.ImportedAt)
            .Select(a => new
            {
                a.Id,
                Sentence = db
                    .Claims.Where(c => c.ArticleId == a.Id && c.Status == WorkStatus.Returned)
                    .OrderBy(c => c.Id)
                    .SelectMany(c => db.Anchors.Where(x => x.ClaimId == c.Id && x.Revision == a.LatestRevision))
                    .Select(x => x.SentenceId)
                    .Take(1)
                    .ToList(),
            })
            .FirstOrDefaultAsync();
        return place switch
        {
            null => $"/{DemoDesk.Slug}",
            { Sentence: [var at] } => $"/{DemoDesk.Slug}/articles/{place.Id.Value}?at={at.Value}",
            _ => $"/{DemoDesk.Slug}/articles/{place.Id.Value}",
        };
    }
}
