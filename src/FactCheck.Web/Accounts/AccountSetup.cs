using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Layout;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Accounts;

/// <summary>Signing in and out: ASP.NET Core Identity underneath, ordinary forms on static pages above.</summary>
internal static class AccountSetup
{
    private static readonly TimeSpan Stay = TimeSpan.FromHours(12);

    public static IServiceCollection AddFactCheckAccounts(this IServiceCollection services)
    {
        services.AddCascadingAuthenticationState();
        services.AddAuthorization();
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                cookie =>
                {
                    cookie.Cookie.Name = "factcheck";
                    cookie.Cookie.SameSite = SameSiteMode.Lax;
                    cookie.Cookie.HttpOnly = true;
                    cookie.LoginPath = "/sign-in";
                    cookie.AccessDeniedPath = "/not-found";
                    cookie.ExpireTimeSpan = Stay;
                    cookie.SlidingExpiration = true;
                }
            );
        services.AddIdentityCore<User>().AddEntityFrameworkStores<FactCheckDb>().AddSignInManager();
        return services;
    }

    public static void MapAccounts(this WebApplication app)
    {
        app.MapPost("/sign-in/demo", SignInAsDemoPerson);
        app.MapPost("/sign-out", SignOut);
    }

    private static async Task<IResult> SignInAsDemoPerson(
        [FromForm] string person,
        [FromForm] string? returnUrl,
        HttpContext http,
        DemoMode demo,
        DemoDesk desk,
        SignInManager<User> signIn,
        FindOpening opening
    )
    {
        if (!demo.IsOffered(http) || !DemoPeople.IsOne(person))
        {
            return TypedResults.NotFound();
        }

        // Whoever comes while it is still being made waits a moment, and does not find half of it.
        await desk.Ready.WaitAsync(http.RequestAborted);
        if (await signIn.UserManager.FindByNameAsync(person) is not { } user)
        {
            return TypedResults.NotFound();
        }

        await signIn.SignInAsync(user, isPersistent: false);
        // Without an address of their own, people begin in the middle of the demo.
        return Results.LocalRedirect(
            returnUrl is null or "" or "/" ? await opening.Run() : LocalPath.OrStart(returnUrl)
        );
    }

    private static async Task<IResult> SignOut(SignInManager<User> signIn)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }
}
