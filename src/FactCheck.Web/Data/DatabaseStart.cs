using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Data;

/// <summary>
/// Makes the database ready before anything else in the host asks for it: the private server or the configured one, its
/// address, and the migrations, under an advisory lock so that of two nodes one migrates.
/// </summary>
public sealed class DatabaseStart(EmbeddedPostgresHost postgres, ConnectionString connection, IServiceProvider services)
    : IHostedLifecycleService
{
    private const long MigrationLock = 0x66_61_63_74_6d_69_67;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await postgres.StartingAsync(cancellationToken);
        connection.Set(
            postgres.ConnectionString ?? throw new InvalidOperationException("The database did not say its address.")
        );
        await using var db = await services
            .GetRequiredService<IDbContextFactory<FactCheckDb>>()
            .CreateDbContextAsync(cancellationToken);
        await Migrate(db, cancellationToken);
    }

    /// <summary>Brings a database to this version of the app; refuses one that a newer version has migrated.</summary>
    public static async Task Migrate(FactCheckDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancel);
            if (await FromNewerVersion(db, cancel) is { } newer)
            {
                throw new InvalidOperationException(
                    $"The database was migrated by a newer version of FactCheck ({newer}): start that version."
                );
            }

            await db.Database.MigrateAsync(cancel);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<string?> FromNewerVersion(FactCheckDb db, CancellationToken cancel) =>
        await db.GetService<IHistoryRepository>().ExistsAsync(cancel)
            ? (await db.Database.GetAppliedMigrationsAsync(cancel))
                .Except(db.Database.GetMigrations(), StringComparer.Ordinal)
                .LastOrDefault()
            : null;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The private server is left last of all, when nothing asks it any more.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken) => postgres.StoppedAsync(cancellationToken);
}
