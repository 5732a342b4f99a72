using FactCheck.Domain;
using FactCheck.Domain.Desks;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>Chooses the source that the person's ticks in an article rest on. Changes no claim, so history does not tell of it.</summary>
public sealed class ChooseTickSource(Workspace workspace)
{
    /// <summary>Chooses a source that the desk has.</summary>
    public Task<Result> Run(Intent intent, ArticleId article, SourceId source) =>
        workspace.Change(
            intent,
            Ledgers.Of(article),
            async change =>
            {
                if (DeskRules.WhyNotCheck(change.Member) is { } refusal)
                {
                    return refusal;
                }

                if ((await change.FindSource(source)).Refusal is { } none)
                {
                    return none;
                }

                await change.RestTicksOn(source);
                return null;
            }
        );
}
