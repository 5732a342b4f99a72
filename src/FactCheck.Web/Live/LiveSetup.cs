using FactCheck.Web.Data;

namespace FactCheck.Web.Live;

/// <summary>Registers what keeps the pages of this node up to date.</summary>
internal static class LiveSetup
{
    public static IServiceCollection AddLive(this IServiceCollection services) =>
        services
            .AddSingleton<ArticleFeed>()
            .AddSingleton<Presence>()
            .AddHostedService<LedgerListener>()
            .AddSingleton<DraftSweep>()
            .AddHostedService(s => s.GetRequiredService<DraftSweep>());
}
