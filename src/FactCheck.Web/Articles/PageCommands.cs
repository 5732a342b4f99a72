using System.Diagnostics.CodeAnalysis;
using FactCheck.Domain;
using FactCheck.Web.Data;

namespace FactCheck.Web.Articles;

/// <summary>
/// The commands of one page, done one after the other, each with its sign. A fault becomes a refusal: what was typed or chosen
/// must stay on the page, so it must not take the page away.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing.")]
internal sealed partial class PageCommands
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>Does the command when those before it are done; shows that it is being saved, and how it ended.</summary>
    public async Task<Refusal?> Do(
        Func<Task<Refusal?>> command,
        Action<SaveState, Refusal?> show,
        ILogger log,
        ArticleId article
    )
    {
        await _oneAtATime.WaitAsync();
        Refusal? refusal = null;
        try
        {
            show(SaveState.Saving, null);
            refusal = await command();
        }
        catch (Exception e)
        {
            LogNotDone(log, article, e);
            refusal = new NotSaved();
        }
        finally
        {
            _oneAtATime.Release();
            show(refusal is null ? SaveState.Saved : SaveState.Refused, refusal);
        }

        return refusal;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A command on article {Article} failed")]
    private static partial void LogNotDone(ILogger log, ArticleId article, Exception e);
}
