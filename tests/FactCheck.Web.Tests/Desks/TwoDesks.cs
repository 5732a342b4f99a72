using FactCheck.Web.Tests.Data;

namespace FactCheck.Web.Tests.Desks;

/// <summary>Two desks with an article each, for tests that change neither.</summary>
public sealed class TwoDesks(TestServer server) : IAsyncLifetime
{
    private readonly TestApp _app = new(server);

    public TestNode Node => _app.Node;
    public TestArticle Theirs { get; private set; } = null!;
    public TestArticle Mine { get; private set; } = null!;

    /// <summary>What a stranger would name.</summary>
    internal Things TheirThings { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        Theirs = await _app.NewArticle();
        Mine = await _app.NewArticle();
        TheirThings = await Things.On(Theirs);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
