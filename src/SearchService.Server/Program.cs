using System.Text;
using SearchService.Server.Cli;
using SearchService.Server.Settings;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = !Console.IsOutputRedirected };
await using var errors = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };

var options = SettingsReader.Read(SettingsReader.Sources(), out var violations);
foreach (var violation in violations) errors.WriteLine(violation);
if (violations.Count > 0) return ExitCode.Usage;

var terminal = new Terminal(output, errors, IsInteractive: !Console.IsOutputRedirected);
try
{
    return await CommandLine.Run(args, new CommandContext(terminal, options, TimeProvider.System));
}
catch (IOException) when (Console.IsOutputRedirected)
{
    // The reader of the pipe has seen enough (… | head).
    return ExitCode.Success;
}
