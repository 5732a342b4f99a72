using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Web.Data;

/// <summary>Where the app's own database lies on disk, and what is called what in there.</summary>
internal sealed record EmbeddedPostgresFolder(string Root)
{
    // A socket's path may have 107 bytes, and its file is called .s.PGSQL.5432.
    private const int LongestSocketFolder = 90;
    private const string RootsDefault = "/var/lib/factcheck";

    /// <summary>Everything of the server; belongs to the server's user alone.</summary>
    public string Server => Path.Combine(Root, "postgres");

    public string Data => Path.Combine(Server, "data");
    public string ProcessFile => Path.Combine(Data, "postmaster.pid");
    public string Log => Path.Combine(Server, "server.log");

    /// <summary>Held by whichever process is starting or stopping the server.</summary>
    public string StartLock => Path.Combine(Root, "postgres.lock");

    /// <summary>The server's major version once there are data, else null.</summary>
    public int? DataMajor
    {
        get
        {
            var file = Path.Combine(Data, "PG_VERSION");
            return File.Exists(file) ? int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) : null;
        }
    }

    /// <summary>The folder where an app keeps its data when nobody names one: the machine's for root, else the user's own.</summary>
    /// <exception cref="EmbeddedPostgresException">The user has no home to put it in.</exception>
    public static string Default()
    {
        if (Environment.IsPrivilegedProcess)
        {
            return RootsDefault;
        }

        var own = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return own.Length > 0
            ? Path.Combine(own, "factcheck")
            : throw new EmbeddedPostgresException("This user has no home: name a folder in FACTCHECK_DATA.");
    }

    /// <summary>
    /// Makes the wanted folder; or, when the server's user cannot pass through to it (root's home, say), always the same
    /// other one for that wish, and says so in the log.
    /// </summary>
    public static async Task<EmbeddedPostgresFolder> Open(
        string wanted,
        EmbeddedPostgresAccount account,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        var root = Path.GetFullPath(wanted);
        if (!await account.CanPass(NearestExisting(root), cancellation))
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(root));
            var other = $"{RootsDefault}-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}";
            logger.LogWarning(
                "The user {User}, under which the database runs, cannot reach {Wanted}: the data lie in {Other} instead",
                account.Name,
                root,
                other
            );
            root = other;
        }

        if (!Directory.Exists(root))
        {
            await account.MakePassableFolder(root, cancellation);
        }

        return new EmbeddedPostgresFolder(root);
    }

    /// <summary>
    /// A folder for the server's socket that nobody else can enter: inside the data folder where the path is short and
    /// plain enough for a socket, else one in the temporary folder, remembered so that a restart keeps the address.
    /// </summary>
    public async Task<string> MakeSocketFolder(EmbeddedPostgresAccount account, CancellationToken cancellation)
    {
        var inside = Path.Combine(Server, "run");
        var folder = CanHoldSocket(inside) ? inside : RememberedSocketFolder() ?? await NewSocketFolder();
        await account.MakePrivateFolder(folder, cancellation);
        return folder;
    }

    /// <summary>Removes the socket folder if it lies outside the data folder. The server must be down.</summary>
    public void RemoveSocketFolder()
    {
        if (RememberedSocketFolder() is { } folder)
        {
            Directory.Delete(folder, recursive: true);
        }

        File.Delete(SocketFolderNote);
    }

    private string SocketFolderNote => Path.Combine(Root, "socket-folder");

    private static bool CanHoldSocket(string folder) =>
        folder.Length <= LongestSocketFolder
        && folder.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-');

    private string? RememberedSocketFolder()
    {
        var remembered = File.Exists(SocketFolderNote) ? File.ReadAllText(SocketFolderNote) : "";
        // Where anybody may write, a link put in its place would lead astray.
        return Directory.Exists(remembered) && new DirectoryInfo(remembered).LinkTarget is null ? remembered : null;
    }

    private async Task<string> NewSocketFolder()
    {
        // Only root can write to /run, so nobody can have put anything there.
        var parent = Environment.IsPrivilegedProcess ? "/run" : "/tmp";
        var (code, output) = await new EmbeddedPostgresAccount(UserName: null).Run(
            "mktemp",
            ["-d", $"{parent}/factcheck-XXXXXXXX"],
            CancellationToken.None
        );
        if (code != 0)
        {
            throw new EmbeddedPostgresException($"No folder for the database's socket could be made: {output}");
        }

        await File.WriteAllTextAsync(SocketFolderNote, output);
        return output;
    }

    private static string NearestExisting(string folder)
    {
        while (!Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
