using Bunit;
using FactCheck.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace FactCheck.Web.Tests.Components;

public sealed class PageBoundaryTests : ComponentTest
{
    private readonly Log log;

    public PageBoundaryTests()
        : base(services => services.AddSingleton<IErrorBoundaryLogger, Log>()) =>
        log = (Log)Services.GetRequiredService<IErrorBoundaryLogger>();

    [Fact]
    public void Tells_the_log_of_a_fault()
    {
        var fault = new InvalidOperationException("Broken.");

        Break(fault);

        Assert.Equal([fault], log.Told);
    }

    [Fact]
    public void A_page_that_was_left_while_it_was_at_work_is_no_fault()
    {
        Break(new JSDisconnectedException("The page is gone."));

        Assert.Empty(log.Told);
    }

    private void Break(Exception fault)
    {
        var drawn = Render<PageBoundary>(p =>
            p.AddChildContent<Breaking>(b => b.Add(c => c.Fault, fault))
                .Add(c => c.ErrorContent, _ => builder => builder.AddContent(0, "It broke."))
        );
        drawn.Find("button").Click();
        Assert.Contains("It broke.", drawn.Markup, StringComparison.Ordinal);
    }

    /// <summary>A button that ends in a fault, as after a call to a script.</summary>
    private sealed class Breaking : ComponentBase
    {
        [Parameter]
        public Exception? Fault { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "onclick", EventCallback.Factory.Create(this, () => Task.FromException(Fault!)));
            builder.CloseElement();
        }
    }

    private sealed class Log : IErrorBoundaryLogger
    {
        public List<Exception> Told { get; } = [];

        public ValueTask LogErrorAsync(Exception exception)
        {
            Told.Add(exception);
            return ValueTask.CompletedTask;
        }
    }
}
