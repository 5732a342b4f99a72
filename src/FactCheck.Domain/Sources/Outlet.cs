namespace FactCheck.Domain.Sources;

/// <summary>A publisher or body that owns sources, as one desk knows it.</summary>
public sealed class Outlet
{
    public Outlet(OutletId id, DeskId deskId, string name)
    {
        Id = id;
        DeskId = deskId;
        Name = name;
    }

    public OutletId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public string Name { get; private set; }
}
