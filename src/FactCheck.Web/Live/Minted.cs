using System.Collections.Immutable;
using FactCheck.Domain;
using FactCheck.Web.Data;

namespace FactCheck.Web.Live;

/// <summary>
/// The ids minted when a person begins to fill in a form, and kept in its draft: sent again after a crash, the same text is
/// done once.
/// </summary>
/// <param name="Operation">The id of the intention.</param>
/// <param name="Created">The ids of what it would create, in an order that the form knows.</param>
public sealed record Minted(OperationId Operation, ImmutableArray<Guid> Created)
{
    /// <summary>What was sent under these ids without an answer yet; null when nothing was.</summary>
    private object? Sent { get; init; }

    /// <summary>New ids.</summary>
    /// <param name="created">How many things the form creates.</param>
    public static Minted New(int created = 0) =>
        new(OperationId.New(), [.. Enumerable.Range(0, created).Select(_ => Guid.CreateVersion7())]);

    /// <summary>The ids under which <paramref name="content"/> is sent: the same as before only for the same content.</summary>
    public Minted For(object content) =>
        Sent is null || Sent.Equals(content)
            ? this with
            {
                Sent = content,
            }
            : New(Created.Length) with
            {
                Sent = content,
            };

    /// <summary>The ids of the next try: the same while there was no answer; others after one.</summary>
    public Minted After(Refusal? answer) =>
        answer is NotSaved ? this : this with { Operation = OperationId.New(), Sent = null };

    /// <summary>As a draft keeps it.</summary>
    public override string ToString() => string.Join(',', [Operation.Value, .. Created]);

    /// <summary>What a draft kept, or null when it makes no sense.</summary>
    /// <param name="text">The ids, with commas between.</param>
    /// <param name="created">How many things the form creates.</param>
    public static Minted? Of(string? text, int created)
    {
        List<Guid> ids = [];
        foreach (var part in (text ?? "").Split(','))
        {
            if (!Guid.TryParse(part, out var id))
            {
                return null;
            }

            ids.Add(id);
        }

        return ids.Count == created + 1 ? new Minted(new OperationId(ids[0]), [.. ids.Skip(1)]) : null;
    }
}
