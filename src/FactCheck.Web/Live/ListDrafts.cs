using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Live;

/// <summary>A draft in the list of what a person has not saved: where it belongs, and how it begins.</summary>
/// <param name="Key">Which draft.</param>
/// <param name="TypedAt">When the last letter was typed.</param>
/// <param name="Begins">The first words of what was typed.</param>
/// <param name="Article">The article it belongs to; null for a new one, and for sources.</param>
/// <param name="Title">The title of that article, or of the source or the name of the outlet it belongs to.</param>
/// <param name="Sentence">The sentence it belongs to, if any.</param>
/// <param name="Claim">The claim it belongs to, if any.</param>
public sealed record DraftLine(
    DraftKey Key,
    DateTimeOffset TypedAt,
    string Begins,
    ArticleId? Article,
    string? Title,
    SentenceId? Sentence,
    ClaimId? Claim
);

/// <summary>Lists what a person typed on a desk and did not save, so that nothing waits on a page that nobody would open again.</summary>
public sealed class ListDrafts(IDbContextFactory<FactCheckDb> contexts)
{
    private const int Most = 50;
    private const int ShownLetters = 160;

    /// <summary>The member's own drafts, the newest first, one for each form; what was saved after all is left out. One SQL command.</summary>
    public async Task<IReadOnlyList<DraftLine>> Run(Member member)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await db
            .Database.SqlQuery<Row>(
                $"""
                SELECT DISTINCT ON (d.subject, d.form) d.subject, d.form, d.slot, d.typed_at, d.values, d.base,
                       a.id AS article, coalesce(a.title, w.title, o.name) AS title, c.id AS claim,
                       coalesce(s.id, (SELECT x.sentence_id FROM anchor x
                                       WHERE x.desk_id = d.desk_id AND x.claim_id = c.id AND x.revision = a.latest_revision
                                       ORDER BY x.id LIMIT 1)) AS sentence
                FROM draft d
                JOIN membership m ON m.desk_id = d.desk_id AND m.person_id = d.person_id
                LEFT JOIN evidence e ON e.desk_id = d.desk_id AND e.id = d.subject
                LEFT JOIN claim c ON c.desk_id = d.desk_id AND c.id = coalesce(e.claim_id, d.subject)
                LEFT JOIN sentence s ON s.desk_id = d.desk_id AND s.id = d.subject
                LEFT JOIN article a ON a.desk_id = d.desk_id AND a.id = coalesce(c.article_id, s.article_id, d.subject)
                LEFT JOIN source w ON w.desk_id = d.desk_id AND w.id = d.subject
                LEFT JOIN outlet o ON o.desk_id = d.desk_id AND o.id = d.subject
                WHERE d.desk_id = {member.Desk.Value} AND d.person_id = {member.Person.Value}
                  AND (d.changed_since_sent OR NOT EXISTS (
                    SELECT 1 FROM entry WHERE entry.desk_id = d.desk_id AND entry.operation_id = d.operation_id))
                ORDER BY d.subject, d.form, d.typed_at DESC
                """
            )
            .ToListAsync();
        return [.. rows.OrderByDescending(r => r.TypedAt).Take(Most).Select(LineOf)];
    }

    private static DraftLine LineOf(Row row) =>
        new(
            new DraftKey(row.Subject, row.Form, row.Slot),
            row.TypedAt,
            Begins(DraftJson.Read(row.Base), DraftJson.Read(row.Values)),
            row.Article is { } article ? new ArticleId(article) : null,
            row.Title,
            row.Sentence is { } sentence ? new SentenceId(sentence) : null,
            row.Claim is { } claim ? new ClaimId(claim) : null
        );

    // What a person typed, and not what they chose from a list or left as it was; the longest says most.
    private static string Begins(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> values)
    {
        var typed =
            values
                .Where(v => before.GetValueOrDefault(v.Key) != v.Value)
                .Select(v => v.Value.Trim())
                .MaxBy(v => v.Length)
            ?? "";
        if (typed.Length <= ShownLetters)
        {
            return typed;
        }

        var end = char.IsHighSurrogate(typed[ShownLetters - 1]) ? ShownLetters - 1 : ShownLetters;
        return string.Concat(typed.AsSpan(0, end), "…");
    }

    private sealed record Row(
        Guid Subject,
        string Form,
        string Slot,
        DateTimeOffset TypedAt,
        string Values,
        string Base,
        Guid? Article,
        string? Title,
        Guid? Claim,
        Guid? Sentence
    );
}
