using FactCheck.Domain.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Data;

internal sealed class EntryMapping : IEntityTypeConfiguration<Entry>, IEntityTypeConfiguration<EntryEvent>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("entry");
        builder.HasKey(e => new { e.LedgerId, e.Number });
        builder.HasIndex(e => new { e.LedgerId, e.OperationId }).IsUnique();
        builder.HasIndex(e => new { e.DeskId, e.OperationId });
        builder.HasMany(e => e.Events).WithOne().HasForeignKey(e => new { e.LedgerId, e.Number });
        builder.Navigation(e => e.Events).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<EntryEvent> builder)
    {
        builder.ToTable("entry_event");
        builder.HasKey(e => new
        {
            e.LedgerId,
            e.Number,
            e.Index,
        });
        builder.Property(e => e.Index).HasColumnName("ordinal");
    }
}

internal sealed class ClaimTouchMapping : IEntityTypeConfiguration<ClaimTouch>
{
    public void Configure(EntityTypeBuilder<ClaimTouch> builder)
    {
        builder.ToTable("claim_touch");
        builder.HasKey(t => new { t.ClaimId, t.PersonId });
    }
}
