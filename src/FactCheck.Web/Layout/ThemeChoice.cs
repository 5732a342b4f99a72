namespace FactCheck.Web.Layout;

/// <summary>Dark or light as the person chose it, kept in a cookie; without a choice the browser decides.</summary>
internal static class ThemeChoice
{
    private const string Cookie = "factcheck-theme";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>"dark", "light", or null when the person chose nothing.</summary>
    public static string? Of(HttpContext http) =>
        http.Request.Cookies[Cookie] is "dark" or "light" ? http.Request.Cookies[Cookie] : null;

    public static void MapTheme(this WebApplication app) => app.MapGet("/theme/{choice}", Choose);

    private static IResult Choose(string choice, string? back, HttpContext http)
    {
        if (choice is not ("dark" or "light"))
        {
            return Results.NotFound();
        }

        http.Response.Cookies.Append(
            Cookie,
            choice,
            new CookieOptions
            {
                MaxAge = Kept,
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
            }
        );
        return Results.LocalRedirect(LocalPath.OrStart(back));
    }
}
