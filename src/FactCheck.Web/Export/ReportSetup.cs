namespace FactCheck.Web.Export;

/// <summary>The addresses of an article's report.</summary>
internal static class ReportSetup
{
    public static void MapReports(this WebApplication app) { }
}
