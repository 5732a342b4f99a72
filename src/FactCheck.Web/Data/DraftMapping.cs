using FactCheck.Domain.Desks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Data;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("draft");
        builder.HasKey(d => new
        {
            d.PersonId,
            d.DeskId,
            d.Subject,
            d.Form,
            d.Slot,
        });
        builder.HasOne<Desk>().WithMany().HasForeignKey(d => d.DeskId);
        builder.HasIndex(d => d.At);
    }
}
