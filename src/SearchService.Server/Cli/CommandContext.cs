using SearchService.Server.Settings;

namespace SearchService.Server.Cli;

/// <summary>What every verb needs: where to write, what is set, what time it is.</summary>
internal sealed record CommandContext(Terminal Terminal, ServerOptions Options, TimeProvider Clock)
{
    /// <summary>Where results go.</summary>
    public TextWriter Output => Terminal.Output;

    /// <summary>Says in one line why the command cannot do what was asked.</summary>
    public int Fail(string message, int exitCode)
    {
        Terminal.Errors.WriteLine(message);
        return exitCode;
    }
}
