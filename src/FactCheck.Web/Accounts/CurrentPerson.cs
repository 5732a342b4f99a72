using System.Security.Claims;
using FactCheck.Domain;
using Microsoft.AspNetCore.Components.Authorization;

namespace FactCheck.Web.Accounts;

/// <summary>Who is signed in, by id alone: what they may do is read from the database each time.</summary>
public static class CurrentPerson
{
    /// <summary>The person of a principal, or null when nobody is signed in.</summary>
    public static PersonId? Of(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new PersonId(id) : null;

    /// <summary>The person of the page's circuit, or null when nobody is signed in.</summary>
    public static async Task<PersonId?> Of(Task<AuthenticationState>? state) =>
        state is null ? null : Of((await state).User);
}
