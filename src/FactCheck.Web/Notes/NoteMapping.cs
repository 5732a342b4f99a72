using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Notes;

internal sealed class NoteMapping : IEntityTypeConfiguration<NoteThread>, IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<NoteThread> builder)
    {
        builder.ToTable(
            "note_thread",
            table =>
                table.HasCheckConstraint(
                    "ck_note_thread_subject",
                    "(sentence_id IS NULL) <> (claim_id IS NULL) AND (evidence_id IS NULL OR claim_id IS NOT NULL)"
                )
        );
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Ignore(t => t.Subject);
        builder.Ignore(t => t.Resolution);
        builder.HasAlternateKey(t => new
        {
            t.DeskId,
            t.ArticleId,
            t.Id,
        });
        builder
            .HasOne<Article>()
            .WithMany()
            .HasForeignKey(t => new { t.DeskId, t.ArticleId })
            .HasPrincipalKey(a => new { a.DeskId, a.Id });
        PointToSentence(builder);
        PointToClaim(builder);
        PointToEvidence(builder);
    }

    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("note");
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Ignore(n => n.Facts);
        builder.HasIndex(n => new { n.ThreadId, n.Number }).IsUnique();
        builder
            .HasOne<NoteThread>()
            .WithMany()
            .HasForeignKey(n => new
            {
                n.DeskId,
                n.ArticleId,
                n.ThreadId,
            })
            .HasPrincipalKey(t => new
            {
                t.DeskId,
                t.ArticleId,
                t.Id,
            });
    }

    private static void PointToSentence(EntityTypeBuilder<NoteThread> builder) =>
        builder
            .HasOne<Sentence>()
            .WithMany()
            .HasForeignKey(t => new
            {
                t.DeskId,
                t.ArticleId,
                t.SentenceId,
            })
            .HasPrincipalKey(s => new
            {
                s.DeskId,
                s.ArticleId,
                s.Id,
            });

    private static void PointToClaim(EntityTypeBuilder<NoteThread> builder) =>
        builder
            .HasOne<Claim>()
            .WithMany()
            .HasForeignKey(t => new
            {
                t.DeskId,
                t.ArticleId,
                t.ClaimId,
            })
            .HasPrincipalKey(c => new
            {
                c.DeskId,
                c.ArticleId,
                c.Id,
            });

    private static void PointToEvidence(EntityTypeBuilder<NoteThread> builder) =>
        builder
            .HasOne<Evidence>()
            .WithMany()
            .HasForeignKey(t => new
            {
                t.DeskId,
                t.ArticleId,
                t.ClaimId,
                t.EvidenceId,
            })
            .HasPrincipalKey(e => new
            {
                e.DeskId,
                e.ArticleId,
                e.ClaimId,
                e.Id,
            });
}
