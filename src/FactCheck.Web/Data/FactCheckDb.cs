using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FactCheck.Web.Data;

/// <summary>The one schema. Read through it freely; write through <see cref="Workspace"/> only.</summary>
public sealed class FactCheckDb(DbContextOptions<FactCheckDb> options)
    : IdentityUserContext<User, Guid>(options),
        IDataProtectionKeyContext
{
    public DbSet<Desk> Desks => Set<Desk>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<Paragraph> Paragraphs => Set<Paragraph>();
    public DbSet<Sentence> Sentences => Set<Sentence>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<TextAnchor> Anchors => Set<TextAnchor>();
    public DbSet<Outlet> Outlets => Set<Outlet>();
    public DbSet<Source> Sources => Set<Source>();
    public DbSet<SourceChange> SourceChanges => Set<SourceChange>();
    public DbSet<Capture> Captures => Set<Capture>();
    public DbSet<CaptureText> CaptureTexts => Set<CaptureText>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<TickSource> TickSources => Set<TickSource>();
    public DbSet<Seal> Seals => Set<Seal>();
    public DbSet<NoteThread> NoteThreads => Set<NoteThread>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Entry> Entries => Set<Entry>();
    public DbSet<EntryEvent> EntryEvents => Set<EntryEvent>();
    public DbSet<ClaimTouch> ClaimTouches => Set<ClaimTouch>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(FactCheckDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var type in typeof(DeskId).Assembly.GetTypes())
        {
            if (type.IsEnum)
            {
                configurationBuilder.Properties(type).HaveConversion<string>();
            }
            else if (type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))
            {
                configurationBuilder.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
            }
        }
    }

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
        where TId : struct, IId<TId>
    {
        // An expression tree cannot call a static abstract member.
        private static TId Make(Guid value) => TId.Of(value);
    }
}
