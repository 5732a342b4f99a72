using FactCheck.Web.Data;
using FactCheck.Web.Notes;
using FactCheck.Web.Tests.Desks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Notes;

/// <summary>Gives drawn components the use cases of a node, with a database that a test can take away from the reading.</summary>
internal static class NoteComponents
{
    public static void AddNotes(this IServiceCollection services, TestNode node)
    {
        foreach (var useCase in UseCases.All.Where(u => u.Namespace == typeof(NoteBoard).Namespace))
        {
            services.AddSingleton(useCase, node.Use(useCase));
        }

        var contexts = new Contexts(node.Use<IDbContextFactory<FactCheckDb>>());
        services.AddSingleton(contexts).AddSingleton(new ReadThreads(contexts));
    }

    internal sealed class Contexts(IDbContextFactory<FactCheckDb> contexts) : IDbContextFactory<FactCheckDb>
    {
        public bool Broken { get; set; }

        public FactCheckDb CreateDbContext() =>
            Broken ? throw new InvalidOperationException("The database is away.") : contexts.CreateDbContext();
    }
}
