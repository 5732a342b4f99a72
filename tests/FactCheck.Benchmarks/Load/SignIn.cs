using System.Net;
using System.Text.RegularExpressions;

namespace FactCheck.Benchmarks.Load;

/// <summary>Signs a person of the demo in, by the same form as everybody.</summary>
internal static partial class SignIn
{
    /// <summary>The cookies of the signed-in person.</summary>
    public static async Task<CookieContainer> As(Uri app, string person)
    {
        var cookies = new CookieContainer();
        using var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var http = new HttpClient(handler);
        var html = await http.GetStringAsync(new Uri(app, "sign-in"));
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = Token().Match(html).Groups["value"].Value,
                ["person"] = person,
            }
        );
        using var answer = await http.PostAsync(new Uri(app, "sign-in/demo"), form);
        return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther
            ? cookies
            : throw new InvalidOperationException($"{person} could not sign in: {answer.StatusCode}");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Token();
}
