namespace FactCheck.Domain.Desks;

/// <summary>That a person belongs to a desk, and as what.</summary>
public sealed class Membership
{
    public Membership(DeskId deskId, PersonId personId, Role roles)
    {
        DeskId = deskId;
        PersonId = personId;
        Roles = roles;
    }

    public DeskId DeskId { get; private set; }
    public PersonId PersonId { get; private set; }
    public Role Roles { get; private set; }
}
