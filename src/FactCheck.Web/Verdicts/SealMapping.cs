using FactCheck.Domain.Claims;
using FactCheck.Domain.Verdicts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Verdicts;

internal sealed class SealMapping : IEntityTypeConfiguration<Seal>
{
    public void Configure(EntityTypeBuilder<Seal> builder)
    {
        builder.ToTable("seal");
        builder.HasKey(s => new { s.ClaimId, s.At });
        builder
            .HasOne<Claim>()
            .WithMany()
            .HasForeignKey(s => new
            {
                s.DeskId,
                s.ArticleId,
                s.ClaimId,
            })
            .HasPrincipalKey(c => new
            {
                c.DeskId,
                c.ArticleId,
                c.Id,
            });
    }
}
