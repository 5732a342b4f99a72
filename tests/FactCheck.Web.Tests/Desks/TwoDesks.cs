using FactCheck.Web.Tests.Data;

namespace FactCheck.Web.Tests.Desks;

/// <summary>Two desks with an article each and one without any, for tests that change none of them.</summary>
public sealed class TwoDesks(TestServer server) : IAsyncLifetime
{
    private readonly TestApp _app = new(server);

    public TestNode Node => _app.Node;
    public TestArticle Theirs { get; private set; } = null!;
    public TestArticle Mine { get; private set; } = null!;

    public TestDesk Bare { get; private set; } = null!;

    /// <summary>What a stranger would name.</summary>
    internal Things TheirThings { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        Theirs = await _app.NewArticle();
        Mine = await _app.NewArticle();
        Bare = await _app.NewDesk();
        TheirThings = await Things.On(Theirs);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
