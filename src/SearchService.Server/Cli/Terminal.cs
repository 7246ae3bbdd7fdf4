using Spectre.Console;

namespace SearchService.Server.Cli;

/// <summary>Where does a command write? Its two streams, and whether a person is looking.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Errors">What went wrong, and progress.</param>
/// <param name="IsInteractive">Whether output goes to a terminal; if not, nothing but plain text is written.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Errors, bool IsInteractive)
{
    /// <summary>The terminal for tables and colors; use only when <see cref="IsInteractive"/>.</summary>
    public IAnsiConsole Ansi() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Output) });
}
