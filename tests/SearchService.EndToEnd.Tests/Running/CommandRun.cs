using SearchService.Server.Cli;
using SearchService.Server.Settings;

namespace SearchService.EndToEnd.Tests.Running;

/// <summary>What did a command line do? Run inside this process, its streams kept.</summary>
/// <param name="ExitCode">What the process would have returned.</param>
/// <param name="Output">The output stream.</param>
/// <param name="Errors">The error stream.</param>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a command line with default settings.</summary>
    public static Task<CommandRun> Of(params string[] args) => Of(new ServerOptions(), CancellationToken.None, args);

    /// <summary>Runs a command line.</summary>
    public static async Task<CommandRun> Of(ServerOptions options, CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var context = new CommandContext(new Terminal(output, errors, IsInteractive: false), options, TimeProvider.System);

        var exitCode = await CommandLine.Run(args, context, cancellation);

        return new CommandRun(exitCode, output.ToString(), errors.ToString());
    }
}
