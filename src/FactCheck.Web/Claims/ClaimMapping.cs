using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Claims;

internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>, IEntityTypeConfiguration<TextAnchor>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("claim");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasAlternateKey(c => new
        {
            c.DeskId,
            c.ArticleId,
            c.Id,
        });
        builder.HasIndex(c => new { c.DeskId, c.Status });
        builder
            .HasOne<Article>()
            .WithMany()
            .HasForeignKey(c => new { c.DeskId, c.ArticleId })
            .HasPrincipalKey(a => new { a.DeskId, a.Id });
    }

    public void Configure(EntityTypeBuilder<TextAnchor> builder)
    {
        builder.ToTable("anchor");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Start).HasColumnName("start_at");
        builder.Property(a => a.End).HasColumnName("end_at");
        builder.HasIndex(a => new { a.ArticleId, a.Revision });
        builder
            .HasOne<Claim>()
            .WithMany()
            .HasForeignKey(a => new
            {
                a.DeskId,
                a.ArticleId,
                a.ClaimId,
            })
            .HasPrincipalKey(c => new
            {
                c.DeskId,
                c.ArticleId,
                c.Id,
            });
        builder
            .HasOne<Sentence>()
            .WithMany()
            .HasForeignKey(a => new
            {
                a.DeskId,
                a.ArticleId,
                a.SentenceId,
            })
            .HasPrincipalKey(s => new
            {
                s.DeskId,
                s.ArticleId,
                s.Id,
            });
    }
}
