using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Web.Data;

/// <summary>A folder with the programs of one PostgreSQL server version.</summary>
internal sealed partial record EmbeddedPostgresPrograms(string Folder, int Major)
{
    private const int OldestMajor = 15;
    private static readonly string[] Needed = ["pg_ctl", "initdb", "postgres"];

    public string PgCtl => Path.Combine(Folder, "pg_ctl");
    public string InitDb => Path.Combine(Folder, "initdb");

    /// <summary>Debian's folders, then those of the search path.</summary>
    public static IReadOnlyList<string> UsualPlaces()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return
        [
            .. versions.Select(v => Path.Combine(v, "bin")),
            .. path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        ];
    }

    /// <summary>
    /// The newest programs among the places, or those of exactly <paramref name="dataMajor"/> where data of that
    /// version exist already: no other version reads them.
    /// </summary>
    /// <exception cref="EmbeddedPostgresException">There are none; the message names the package to install.</exception>
    public static async Task<EmbeddedPostgresPrograms> Find(
        IEnumerable<string> places,
        int? dataMajor,
        CancellationToken cancellation
    )
    {
        var found = new List<EmbeddedPostgresPrograms>();
        foreach (var place in places.Where(p => Needed.All(n => File.Exists(Path.Combine(p, n)))))
        {
            found.Add(new EmbeddedPostgresPrograms(place, await ReadMajor(place, cancellation)));
        }

        return found.Where(p => p.Major == (dataMajor ?? Math.Max(p.Major, OldestMajor))).MaxBy(p => p.Major)
            ?? throw new EmbeddedPostgresException(WhyNone(dataMajor));
    }

    private static string WhyNone(int? dataMajor) =>
        dataMajor is null
            ? $"No PostgreSQL server programs ({OldestMajor} or newer) were found: install them (Debian: apt-get install "
                + "postgresql), or name a database in ConnectionStrings__FactCheck."
            : $"The data were written by PostgreSQL {dataMajor}, whose server programs were not found: install them "
                + $"(Debian: apt-get install postgresql-{dataMajor}).";

    // Zero for what cannot be run: a link may lead nowhere, a folder may hold another system's programs.
    private static async Task<int> ReadMajor(string place, CancellationToken cancellation)
    {
        try
        {
            var asMyself = new EmbeddedPostgresAccount(UserName: null);
            var (_, output) = await asMyself.Run(Path.Combine(place, "pg_ctl"), ["--version"], cancellation);
            var match = MajorInVersion().Match(output);
            return match.Success ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : 0;
        }
        catch (EmbeddedPostgresException)
        {
            return 0;
        }
    }

    [GeneratedRegex(@"(?<=PostgreSQL\) )\d{1,4}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MajorInVersion();
}
