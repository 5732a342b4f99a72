using FactCheck.Domain.Desks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Desks;

internal sealed class DeskMapping : IEntityTypeConfiguration<Desk>, IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Desk> builder)
    {
        builder.ToTable("desk");
        builder.HasKey(d => d.DeskId);
        builder.Property(d => d.DeskId).HasColumnName("id").ValueGeneratedNever();
        builder.HasIndex(d => d.Slug).IsUnique();
        builder.Ignore(d => d.LedgerId);
    }

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("membership");
        builder.HasKey(m => new { m.DeskId, m.PersonId });
        builder.HasOne<Desk>().WithMany().HasForeignKey(m => m.DeskId);
        builder.Property(m => m.Roles).HasConversion<int>();
        builder.HasIndex(m => m.PersonId);
    }
}
