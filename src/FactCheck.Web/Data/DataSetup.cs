using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data;

/// <summary>Registers the database for the app, the tests and any tool alike: the Identity model depends on its options.</summary>
public static class DataSetup
{
    /// <summary>Adds the context factory, the door and what announces its changes.</summary>
    public static IServiceCollection AddFactCheckData(this IServiceCollection services)
    {
        services.Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddSingleton<ConnectionString>();
        services.AddDbContextFactory<FactCheckDb>(
            (provider, options) =>
            {
                // The tool that writes migrations never connects, and the private server does not run for it.
                if (EF.IsDesignTime)
                {
                    options.UseNpgsql(o => o.SetPostgresVersion(15, 0));
                }
                else
                {
                    options.UseNpgsql(
                        provider.GetRequiredService<ConnectionString>().Source,
                        o => o.SetPostgresVersion(15, 0).UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery)
                    );
                }

                options.UseSnakeCaseNamingConvention();
            }
        );
        services.AddSingleton<LedgerNotices>();
        services.AddSingleton<Workspace>();
        services.AddDataProtection().SetApplicationName("factcheck").PersistKeysToDbContext<FactCheckDb>();
        return services;
    }
}
