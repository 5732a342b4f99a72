using FactCheck.Domain;

namespace FactCheck.Web.Tests.Desks;

/// <summary>What a test expects of an answer.</summary>
internal static class Answers
{
    /// <summary>It was done.</summary>
    public static async Task IsDone(this Task<Result> command) => Assert.Null((await command).Refusal);

    /// <summary>It was refused, for exactly this reason.</summary>
    public static async Task IsRefused(this Task<Result> command, Refusal reason) =>
        Assert.Equal(reason, (await command).Refusal);

    /// <summary>It was refused, for a reason of this kind.</summary>
    public static async Task<TReason> IsRefused<TReason>(this Task<Result> command)
        where TReason : Refusal => Assert.IsType<TReason>((await command).Refusal);
}
