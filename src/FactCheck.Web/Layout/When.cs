using System.Globalization;

namespace FactCheck.Web.Layout;

/// <summary>Says moments and days the same way everywhere, with the month in letters, so that no reader takes it for a day.</summary>
internal static class When
{
    /// <summary>Day and time in the server's time zone.</summary>
    public static string Said(DateTimeOffset at) =>
        at.ToLocalTime().ToString("d MMM yyyy, HH:mm", CultureInfo.CurrentCulture);

    /// <summary>The day.</summary>
    public static string Said(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);
}
