using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Sources;

internal sealed class SourceMapping
    : IEntityTypeConfiguration<Outlet>,
        IEntityTypeConfiguration<Source>,
        IEntityTypeConfiguration<SourceChange>,
        IEntityTypeConfiguration<Capture>,
        IEntityTypeConfiguration<CaptureText>,
        IEntityTypeConfiguration<Evidence>,
        IEntityTypeConfiguration<TickSource>
{
    public void Configure(EntityTypeBuilder<Outlet> builder)
    {
        builder.ToTable("outlet");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasAlternateKey(o => new { o.DeskId, o.Id });
        builder.HasIndex(o => new { o.DeskId, o.Name }).IsUnique();
        builder.HasIndex(o => o.NameKeys).HasMethod("gin");
        builder.Ignore(o => o.Details);
        builder.HasOne<Desk>().WithMany().HasForeignKey(o => o.DeskId);
        builder
            .HasOne<Outlet>()
            .WithMany()
            .HasForeignKey(o => new { o.DeskId, o.MergedInto })
            .HasPrincipalKey(o => new { o.DeskId, o.Id });
    }

    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("source");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasAlternateKey(s => new { s.DeskId, s.Id });
        builder.HasOne<Desk>().WithMany().HasForeignKey(s => s.DeskId);
        builder
            .HasOne<Outlet>()
            .WithMany()
            .HasForeignKey(s => new { s.DeskId, s.OutletId })
            .HasPrincipalKey(o => new { o.DeskId, o.Id });
        builder
            .HasOne<Source>()
            .WithMany()
            .HasForeignKey(s => new { s.DeskId, s.MergedInto })
            .HasPrincipalKey(s => new { s.DeskId, s.Id });
        builder.ComplexProperty(s => s.Fields);
        builder.HasIndex(s => new { s.DeskId, s.TitleKey });
        builder.HasIndex(s => new { s.DeskId, s.UrlKey });
        builder
            .HasOne<Capture>()
            .WithMany()
            .HasForeignKey(s => new { s.DeskId, s.CaptureId })
            .HasPrincipalKey(c => new { c.DeskId, c.Id });
    }

    public void Configure(EntityTypeBuilder<SourceChange> builder)
    {
        builder.ToTable("source_change");
        builder.HasKey(c => new
        {
            c.SourceId,
            c.Version,
            c.Field,
        });
        builder.Property(c => c.From).HasColumnName("from_text");
        builder.Property(c => c.To).HasColumnName("to_text");
        builder
            .HasOne<Source>()
            .WithMany()
            .HasForeignKey(c => new { c.DeskId, c.SourceId })
            .HasPrincipalKey(s => new { s.DeskId, s.Id });
    }

    public void Configure(EntityTypeBuilder<Capture> builder)
    {
        builder.ToTable("capture");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasAlternateKey(c => new { c.DeskId, c.Id });
        builder
            .HasOne<Source>()
            .WithMany()
            .HasForeignKey(c => new { c.DeskId, c.SourceId })
            .HasPrincipalKey(s => new { s.DeskId, s.Id });
    }

    public void Configure(EntityTypeBuilder<CaptureText> builder)
    {
        builder.ToTable("capture_text");
        builder.HasKey(t => t.CaptureId);
        builder
            .HasOne<Capture>()
            .WithOne()
            .HasForeignKey<CaptureText>(t => new { t.DeskId, t.CaptureId })
            .HasPrincipalKey<Capture>(c => new { c.DeskId, c.Id });
    }

    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("evidence");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Ignore(e => e.Bearing);
        builder.Ignore(e => e.Origin);
        builder.Ignore(e => e.Seen);
        builder.HasIndex(e => e.ClaimId);
        builder
            .HasOne<Claim>()
            .WithMany()
            .HasForeignKey(e => new
            {
                e.DeskId,
                e.ArticleId,
                e.ClaimId,
            })
            .HasPrincipalKey(c => new
            {
                c.DeskId,
                c.ArticleId,
                c.Id,
            });
        builder
            .HasOne<Source>()
            .WithMany()
            .HasForeignKey(e => new { e.DeskId, e.SourceId })
            .HasPrincipalKey(s => new { s.DeskId, s.Id });
        builder
            .HasOne<Source>()
            .WithMany()
            .HasForeignKey(e => new { e.DeskId, e.DerivedFrom })
            .HasPrincipalKey(s => new { s.DeskId, s.Id });
        builder
            .HasOne<Capture>()
            .WithMany()
            .HasForeignKey(e => new { e.DeskId, e.CaptureId })
            .HasPrincipalKey(c => new { c.DeskId, c.Id });
    }

    public void Configure(EntityTypeBuilder<TickSource> builder)
    {
        builder.ToTable("tick_source");
        builder.HasKey(t => new { t.ArticleId, t.PersonId });
        builder
            .HasOne<Article>()
            .WithMany()
            .HasForeignKey(t => new { t.DeskId, t.ArticleId })
            .HasPrincipalKey(a => new { a.DeskId, a.Id });
        builder
            .HasOne<Source>()
            .WithMany()
            .HasForeignKey(t => new { t.DeskId, t.SourceId })
            .HasPrincipalKey(s => new { s.DeskId, s.Id });
    }
}
