using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FactCheck.Domain;
using FactCheck.Domain.History;
using FactCheck.Formats;
using FactCheck.Text;
using FactCheck.Web.Data;
using FactCheck.Web.Tests.Desks;

namespace FactCheck.Web.Tests.Conventions;

public sealed partial class NameConventions(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Assembly[] Ours =
    [
        typeof(TextSpan).Assembly,
        typeof(DeskId).Assembly,
        typeof(SafeHtml).Assembly,
        typeof(FactCheckDb).Assembly,
    ];

    private static readonly string[] SayNothing =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Service",
        "Base",
        "Impl",
        "Dto",
        "Info",
    ];

    private static IEnumerable<Type> Types =>
        Ours.SelectMany(a => a.GetTypes())
            .Where(t => t.Namespace?.StartsWith("FactCheck.", StringComparison.Ordinal) is true)
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.Name.Contains('<'));

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        Assert.NotEmpty(Types);
        Assert.DoesNotContain(Types, t => SayNothing.Any(s => t.Name.EndsWith(s, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_folder_is_a_drawer_for_everything()
    {
        var folders = Repository.Files("src", ".cs", ".razor").SelectMany(f => f.Split('/').SkipLast(1)).ToHashSet();

        Assert.NotEmpty(folders);
        Assert.Empty(folders.Intersect(["Common", "Shared", "Misc", "Helpers", "Utils", "Services", "Models"]));
    }

    [Fact]
    public void No_method_says_that_it_is_asynchronous_unless_somebody_else_named_it()
    {
        var methods = Types
            .Where(t => !typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(t))
            .SelectMany(t =>
                t.GetMethods(
                        BindingFlags.Instance
                            | BindingFlags.Static
                            | BindingFlags.Public
                            | BindingFlags.NonPublic
                            | BindingFlags.DeclaredOnly
                    )
                    .Where(m => m.Name.EndsWith("Async", StringComparison.Ordinal))
                    .Where(m => m.GetBaseDefinition() == m && !Implements(t, m))
                    .Select(m => $"{t.Name}.{m.Name}")
            );

        Assert.Empty(methods);
    }

    [Fact]
    public void Every_use_case_is_registered_and_can_be_made()
    {
        var all = UseCases.All.ToList();

        Assert.NotEmpty(all);
        Assert.All(all, useCase => Assert.NotNull(app.Node.Use(useCase)));
    }

    [Fact]
    public void Every_class_with_a_run_of_its_own_is_a_use_case_that_pages_can_ask_for()
    {
        var runs = typeof(FactCheckDb)
            .Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsNested: false, IsAbstract: false })
            .Where(t => t.GetMethod("Run", BindingFlags.Instance | BindingFlags.Public) is not null)
            .Where(t => t.Namespace != "FactCheck.Web.Data")
            .ToList();

        Assert.NotEmpty(runs);
        Assert.Empty(runs.Except(UseCases.All));
    }

    [Fact]
    public void Every_use_case_has_one_public_method()
    {
        var methods = UseCases.All.Select(u =>
            (
                u.Name,
                u.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                    .Count(m => !m.IsSpecialName)
            )
        );

        // Walking every desk is for who runs the app, from the command line.
        Assert.Equal([("VerifyHistory", 2)], methods.Where(m => m.Item2 != 1));
    }

    [Fact]
    public void Every_event_of_the_domain_has_a_name_in_history()
    {
        var events = typeof(HistoryEvent).Assembly.GetTypes().Where(IsEvent).ToHashSet();

        Assert.NotEmpty(events);
        Assert.Equal(events.Select(e => e.Name).Order(), HistoryKinds.All.Select(e => e.Name).Order());
        Assert.All(events, e => Assert.Matches(Kebab(), HistoryKinds.NameOf(e)));
        Assert.All(events, e => Assert.Same(e, HistoryKinds.TypeOf(HistoryKinds.NameOf(e))));
    }

    [Fact]
    public void Refusals_and_events_cannot_be_derived_from()
    {
        var facts = typeof(Refusal).Assembly.GetTypes().Where(t => IsEvent(t) || IsRefusal(t)).ToList();

        Assert.NotEmpty(facts);
        Assert.All(facts, t => Assert.True(t.IsSealed, t.Name));
    }

    private static bool IsEvent(Type type) => type is { IsAbstract: false } && type.IsSubclassOf(typeof(HistoryEvent));

    private static bool IsRefusal(Type type) => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Refusal));

    private static bool Implements(Type type, MethodInfo method) =>
        type.GetInterfaces()
            .Any(i => !i.IsGenericTypeDefinition && type.GetInterfaceMap(i).TargetMethods.Contains(method));

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Kebab();
}
