using System.Text;
using FactCheck.Domain;
using FactCheck.Formats.Writing;
using FactCheck.Web.Accounts;
using FactCheck.Web.Desks;

namespace FactCheck.Web.Export;

/// <summary>The address of an article's report as a file.</summary>
internal static class ReportSetup
{
    public static void MapReports(this WebApplication app) =>
        app.MapGet("/{desk}/articles/{article:guid}/report.md", Markdown).RequireAuthorization();

    private static async Task<IResult> Markdown(
        string desk,
        Guid article,
        HttpContext http,
        ReadDesk readDesk,
        MakeReport makeReport
    )
    {
        if (CurrentPerson.Of(http.User) is not { } person || await readDesk.Run(desk, person) is not { } found)
        {
            return Results.NotFound();
        }

        return await makeReport.Run(found, new ArticleId(article)) is { } report
            ? Results.File(
                Encoding.UTF8.GetBytes(MarkdownReport.Write(report, makeReport.Words)),
                "text/markdown; charset=utf-8",
                "report.md"
            )
            : Results.NotFound();
    }
}
