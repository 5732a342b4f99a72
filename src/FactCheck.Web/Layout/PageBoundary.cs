using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace FactCheck.Web.Layout;

/// <summary>
/// Stands around a part of a page that can break alone. A page that was left while it was still at work is no fault: what it
/// did is done, only its script is gone.
/// </summary>
public sealed class PageBoundary : ErrorBoundary
{
    /// <summary>Tells the log of a fault.</summary>
    protected override Task OnErrorAsync(Exception exception) =>
        exception is JSDisconnectedException ? Task.CompletedTask : base.OnErrorAsync(exception);
}
