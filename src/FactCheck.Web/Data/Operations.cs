using FactCheck.Domain;

namespace FactCheck.Web.Data;

/// <summary>When an operation id is renewed.</summary>
internal static class Operations
{
    /// <summary>The id of the next try: the same while there was no answer, so that the intention is done once; a new one after an answer.</summary>
    public static OperationId After(this OperationId operation, Refusal? answer) =>
        answer is NotSaved ? operation : OperationId.New();
}
