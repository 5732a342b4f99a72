using System.Security.Cryptography;
using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.History;

/// <summary>What walking the chains of a desk found.</summary>
/// <param name="Reports">A report a ledger: the desk's own first, then its articles.</param>
/// <param name="Lost">Articles that the desk's history knows and the database has not any more.</param>
/// <param name="Head">
/// A hash over the heads of all ledgers, in lower-case hex. Noted outside, it proves later that nothing was rewritten from
/// the beginning.
/// </param>
public sealed record VerifyReport(IReadOnlyList<ChainReport> Reports, IReadOnlyList<ArticleId> Lost, string Head)
{
    public long Entries => Reports.Sum(r => r.Entries);

    public bool IsWhole => Lost.Count == 0 && Reports.All(r => r.Fault is null);
}

/// <summary>Walks the history of a desk and all its articles, and proves that it is what was written.</summary>
public sealed class VerifyHistory(IDbContextFactory<FactCheckDb> contexts)
{
    /// <summary>Walks everything the member's desk has; null when the person does not belong to it.</summary>
    public async Task<VerifyReport?> Run(Member member)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var belongs = await db.Memberships.AnyAsync(m => m.DeskId == member.Desk && m.PersonId == member.Person);
        return belongs ? await Walk(member.Desk) : null;
    }

    /// <summary>Walks everything a desk has, for who runs the app.</summary>
    public async Task<VerifyReport> Walk(DeskId desk)
    {
        await using var db = await contexts.CreateDbContextAsync();
        // One snapshot, so that what is written meanwhile is not taken for a fault.
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        var desks = await db.Desks.AsNoTracking().Where(d => d.DeskId == desk).ToListAsync();
        var articles = await db.Articles.AsNoTracking().Where(a => a.DeskId == desk).OrderBy(a => a.Id).ToListAsync();
        List<ChainReport> reports = [];
        foreach (var ledger in desks.Concat<Ledger>(articles))
        {
            reports.Add(
                Chain.Walk(ledger.LedgerId, ledger.Version, ledger.HeadHash, await Entries(db, ledger.LedgerId))
            );
        }

        var lost = await Lost(db, desk, articles.Select(a => a.Id).ToHashSet());
        return new VerifyReport(reports, lost, HeadOf(desks.Concat<Ledger>(articles)));
    }

    private static async Task<List<Entry>> Entries(FactCheckDb db, Guid ledger) =>
        await db
            .Entries.AsNoTracking()
            .Where(e => e.LedgerId == ledger)
            .Include(e => e.Events.OrderBy(x => x.Index))
            .OrderBy(e => e.Number)
            .ToListAsync();

    private static async Task<IReadOnlyList<ArticleId>> Lost(FactCheckDb db, DeskId desk, HashSet<ArticleId> there)
    {
        var kind = HistoryKinds.NameOf(typeof(ArticleAdded));
        var added = await db
            .EntryEvents.AsNoTracking()
            .Where(e => e.LedgerId == desk.Value && e.Kind == kind)
            .Select(e => e.Details)
            .ToListAsync();
        return
        [
            .. added
                .Select(details => ((ArticleAdded)HistoryJson.Read(kind, details)).Article)
                .Where(a => !there.Contains(a)),
        ];
    }

    private static string HeadOf(IEnumerable<Ledger> ledgers)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var ledger in ledgers)
        {
            hash.AppendData(ledger.LedgerId.ToByteArray(bigEndian: true));
            hash.AppendData(ledger.HeadHash);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
