using FactCheck.Domain;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Data;

/// <summary>A person who can sign in. What they may do is said by their memberships, never here.</summary>
public sealed class User : IdentityUser<Guid>
{
    /// <summary>What colleagues call them.</summary>
    public required string Name { get; set; }

    public PersonId PersonId => new(Id);
}
