using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Sources;

/// <summary>A copy with what it says.</summary>
/// <param name="Capture">What is said of it.</param>
/// <param name="Source">What it is a copy of.</param>
/// <param name="Text">What it says.</param>
public sealed record CaptureView(Capture Capture, SourceName Source, string Text);

/// <summary>Reads one copy of a source, to be read by a person.</summary>
public sealed class ReadCapture(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>The copy, or null when the desk has none such; one SQL command.</summary>
    public async Task<CaptureView?> Run(Member member, CaptureId id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db
            .Captures.AsNoTracking()
            .Where(c => c.DeskId == member.Desk && c.Id == id)
            .Where(c => db.Memberships.Any(m => m.DeskId == c.DeskId && m.PersonId == member.Person))
            .Select(c => new CaptureView(
                c,
                db.Sources.Where(s => s.Id == c.SourceId).Select(s => new SourceName(s.Id, s.Title)).First(),
                db.CaptureTexts.Where(t => t.CaptureId == c.Id).Select(t => t.Text).First()
            ))
            .SingleOrDefaultAsync();
    }
}
