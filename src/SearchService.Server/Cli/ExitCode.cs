namespace SearchService.Server.Cli;

/// <summary>What does the process return? The table stands in docs/operations.md.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>Done, but with problems: a damaged index, unreadable files, nothing found.</summary>
    public const int Problems = 1;

    /// <summary>The command, an option or a setting is wrong; nothing was done.</summary>
    public const int Usage = 2;
}
