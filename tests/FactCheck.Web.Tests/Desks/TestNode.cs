using FactCheck.Domain;
using FactCheck.Web.Data;
using FactCheck.Web.Desks;
using FactCheck.Web.Live;
using FactCheck.Web.Sources;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FactCheck.Web.Tests.Desks;

/// <summary>One node of the app: its use cases, its live feed, its own pool of connections.</summary>
public sealed class TestNode : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private bool _listens;

    public TestNode(string connectionString, TimeProvider clock, params IInterceptor[] more)
    {
        var all = new ServiceCollection();
        all.AddLogging();
        all.AddSingleton(clock);
        all.AddFactCheckData();
        all.AddIdentityCore<User>().AddEntityFrameworkStores<FactCheckDb>();
        all.AddLive();
        all.AddUseCases();
        all.AddSingleton<SourceTexts>();
        all.AddLocalization();
        all.AddWording();
        all.AddSingleton<SqlCommands>();
        all.ConfigureDbContext<FactCheckDb>(
            (provider, o) => o.AddInterceptors([provider.GetRequiredService<SqlCommands>(), .. more])
        );
        _services = all.BuildServiceProvider(validateScopes: true);
        _services.GetRequiredService<ConnectionString>().Set(connectionString);
    }

    private LedgerListener Listener => _services.GetServices<IHostedService>().OfType<LedgerListener>().Single();

    public ArticleFeed Feed => Use<ArticleFeed>();

    /// <summary>A use case, or whatever else the node has one of.</summary>
    public T Use<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The use case of a type known only at run time.</summary>
    public object Use(Type type) => _services.GetRequiredService(type);

    public Task<FactCheckDb> Db() => Use<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();

    /// <summary>Opens the node's line for notices of others, and waits until it hears.</summary>
    public async Task Listen()
    {
        var listening = new TaskCompletionSource();
        using var gap = Use<LedgerNotices>().ListenForGaps(() => listening.TrySetResult());
        await Listener.StartAsync(CancellationToken.None);
        _listens = true;
        await listening.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Somebody who can sign in.</summary>
    public async Task<PersonId> NewPerson(string name)
    {
        await using var scope = _services.CreateAsyncScope();
        var user = new User
        {
            Id = Guid.CreateVersion7(),
            UserName = $"{name}-{Guid.CreateVersion7():n}",
            Name = name,
        };
        var created = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().CreateAsync(user);
        Assert.True(created.Succeeded, string.Join("; ", created.Errors.Select(e => e.Description)));
        return user.PersonId;
    }

    public async ValueTask DisposeAsync()
    {
        if (_listens)
        {
            await Listener.StopAsync(CancellationToken.None);
        }

        await _services.DisposeAsync();
    }
}
