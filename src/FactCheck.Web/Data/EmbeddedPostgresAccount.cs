using System.ComponentModel;
using System.Diagnostics;

namespace FactCheck.Web.Data;

/// <summary>The system user under which the database server runs: never root, for PostgreSQL refuses that.</summary>
internal sealed record EmbeddedPostgresAccount(string? UserName)
{
    /// <summary>The user Debian's package makes when the app runs as root, otherwise the app's own user.</summary>
    public static EmbeddedPostgresAccount Current { get; } = new(Environment.IsPrivilegedProcess ? "postgres" : null);

    public bool IsAnother => UserName is not null;

    public string Name => UserName ?? Environment.UserName;

    /// <summary>Runs a program as the server's user and gives its exit code and what it printed.</summary>
    public Task<(int Code, string Output)> Run(
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellation
    ) => Run(program, arguments, UserName, cancellation);

    /// <summary>Makes a folder, and its parents, that only the server's user can enter; an existing one is made so.</summary>
    public async Task MakePrivateFolder(string folder, CancellationToken cancellation)
    {
        string[] owner = IsAnother ? ["-o", Name] : [];
        await MakeFolder(["-m", "0700", .. owner, folder], cancellation);
    }

    /// <summary>Makes a folder that others may pass through but not list; needed when the server's user is another.</summary>
    public Task MakePassableFolder(string folder, CancellationToken cancellation) =>
        MakeFolder(["-m", IsAnother ? "0711" : "0700", folder], cancellation);

    /// <summary>Whether the server's user may pass through an existing folder.</summary>
    public async Task<bool> CanPass(string folder, CancellationToken cancellation) =>
        !IsAnother || (await Run("test", ["-x", folder], cancellation)).Code == 0;

    private static async Task MakeFolder(string[] arguments, CancellationToken cancellation)
    {
        var (code, output) = await Run("install", ["-d", .. arguments], userName: null, cancellation);
        if (code != 0)
        {
            throw new EmbeddedPostgresException($"The folder for the database cannot be made: {output}");
        }
    }

    private static async Task<(int Code, string Output)> Run(
        string program,
        IEnumerable<string> arguments,
        string? userName,
        CancellationToken cancellation
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UserName = userName,
            WorkingDirectory = "/",
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        DropForeignSettings(start.Environment);
        try
        {
            using var process = Process.Start(start)!;
            return await Finish(process, cancellation);
        }
        catch (Win32Exception e)
        {
            throw new EmbeddedPostgresException(
                $"{program} cannot be run as the user {userName ?? Environment.UserName}: {e.Message}",
                e
            );
        }
    }

    private static async Task<(int Code, string Output)> Finish(Process process, CancellationToken cancellation)
    {
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, (await errors + await output).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    // PGDATA, PGPORT and their kin would point the programs at somebody else's server, an unknown locale would stop them.
    private static void DropForeignSettings(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            environment.Remove(name);
        }

        environment["LC_ALL"] = "C.UTF-8";
    }
}
