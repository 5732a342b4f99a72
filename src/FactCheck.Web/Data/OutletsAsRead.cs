using FactCheck.Domain;

namespace FactCheck.Web.Data;

/// <summary>An outlet by the name it is read by: its own, or that of the one it was merged into.</summary>
public sealed class ReadOutlet
{
    public required DeskId DeskId { get; init; }
    public required OutletId Id { get; init; }

    /// <summary>The outlet it is read through; its own id while it stands for itself.</summary>
    public required OutletId Survivor { get; init; }

    /// <summary>The name of that one.</summary>
    public required string Name { get; init; }
}

/// <summary>Reads outlets through those they were merged into.</summary>
public static class OutletsAsReadQuery
{
    /// <summary>Each outlet once, of all desks.</summary>
    public static IQueryable<ReadOutlet> OutletsAsRead(this FactCheckDb db) =>
        from own in db.Outlets
        join outlet in db.Outlets on own.MergedInto ?? own.Id equals outlet.Id
        select new ReadOutlet
        {
            DeskId = own.DeskId,
            Id = own.Id,
            Survivor = outlet.Id,
            Name = outlet.Name,
        };
}
