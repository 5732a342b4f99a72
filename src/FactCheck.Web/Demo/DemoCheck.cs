using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.Web.Demo;

/// <summary>Unhealthy while the demo desk is offered but still being made.</summary>
public sealed class DemoCheck(DemoMode mode, DemoDesk demo) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            demo.IsReady || !mode.IsOn
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The demo desk is being made.")
        );
}
