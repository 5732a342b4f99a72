using FactCheck.Domain.Articles;
using FactCheck.Domain.Desks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Articles;

internal sealed class ArticleMapping
    : IEntityTypeConfiguration<Article>,
        IEntityTypeConfiguration<Revision>,
        IEntityTypeConfiguration<Paragraph>,
        IEntityTypeConfiguration<Sentence>,
        IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("article");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasAlternateKey(a => new { a.DeskId, a.Id });
        builder.HasOne<Desk>().WithMany().HasForeignKey(a => a.DeskId);
        builder.Ignore(a => a.LedgerId);
    }

    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("revision");
        builder.HasKey(r => new { r.ArticleId, r.Number });
        builder
            .HasOne<Article>()
            .WithMany()
            .HasForeignKey(r => new { r.DeskId, r.ArticleId })
            .HasPrincipalKey(a => new { a.DeskId, a.Id });
    }

    public void Configure(EntityTypeBuilder<Paragraph> builder)
    {
        builder.ToTable("paragraph");
        builder.HasKey(p => new
        {
            p.ArticleId,
            p.Revision,
            p.Index,
        });
        builder.Property(p => p.Index).HasColumnName("ordinal");
        builder.HasOne<Revision>().WithMany().HasForeignKey(p => new { p.ArticleId, p.Revision });
        builder
            .HasOne<Article>()
            .WithMany()
            .HasForeignKey(p => new { p.DeskId, p.ArticleId })
            .HasPrincipalKey(a => new { a.DeskId, a.Id });
    }

    public void Configure(EntityTypeBuilder<Sentence> builder)
    {
        builder.ToTable("sentence");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasAlternateKey(s => new
        {
            s.DeskId,
            s.ArticleId,
            s.Id,
        });
        builder
            .HasOne<Sentence>()
            .WithMany()
            .HasForeignKey(s => new
            {
                s.DeskId,
                s.ArticleId,
                s.MergedInto,
            })
            .HasPrincipalKey(s => new
            {
                s.DeskId,
                s.ArticleId,
                s.Id,
            });
        builder
            .HasOne<Article>()
            .WithMany()
            .HasForeignKey(s => new { s.DeskId, s.ArticleId })
            .HasPrincipalKey(a => new { a.DeskId, a.Id });
    }

    public void Configure(EntityTypeBuilder<Placement> builder)
    {
        builder.ToTable("placement");
        builder.HasKey(p => new { p.SentenceId, p.Revision });
        builder.Ignore(p => p.Span);
        builder.Property(p => p.Start).HasColumnName("start_at");
        builder.Property(p => p.End).HasColumnName("end_at");
        builder.HasIndex(p => new { p.ArticleId, p.Revision });
        builder
            .HasOne<Sentence>()
            .WithMany()
            .HasForeignKey(p => new
            {
                p.DeskId,
                p.ArticleId,
                p.SentenceId,
            })
            .HasPrincipalKey(s => new
            {
                s.DeskId,
                s.ArticleId,
                s.Id,
            });
    }
}
