using System.CommandLine;
using System.CommandLine.Invocation;

namespace SearchService.Server.Cli;

/// <summary>Which version is this?</summary>
internal sealed class VersionText(TextWriter output) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        output.WriteLine($"searchservice {CommandLine.Version}");
        return ExitCode.Success;
    }
}
