using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;

namespace FactCheck.Web.Sources;

/// <summary>Adds a work or contact to the desk before anything rests on it.</summary>
public sealed class AddSource(Workspace workspace)
{
    /// <summary>Adds the source under the id that was minted for it, and its outlet where that is new.</summary>
    public Task<Result> Run(Intent intent, SourceId id, SourceDetails details) =>
        workspace.Change(
            intent,
            Ledgers.Desk,
            async change =>
                SourceRules.WhyNotEdit(details, change.Member)
                ?? (await change.AddSource(id, details.Fitting())).Refusal
        );
}
