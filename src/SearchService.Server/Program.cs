using System.Runtime.InteropServices;
using System.Text;
using SearchService.Server.Cli;
using SearchService.Server.Settings;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = !Console.IsOutputRedirected };
await using var errors = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };

var options = SettingsReader.Read(SettingsReader.Sources(), out var violations);
foreach (var violation in violations) errors.WriteLine(violation);
if (violations.Count > 0) return ExitCode.Usage;

using var interrupt = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
var terminal = new Terminal(output, errors, IsInteractive: !Console.IsOutputRedirected);
try
{
    return await CommandLine.Run(args, new CommandContext(terminal, options, TimeProvider.System), interrupt.Token);
}
catch (IOException) when (Console.IsOutputRedirected)
{
    // The reader of the pipe has seen enough (… | head).
    return ExitCode.Success;
}

// The verb ends in its own way: the service answers what it has begun, the indexer keeps its last commit.
void Interrupt(PosixSignalContext signal)
{
    signal.Cancel = true;
    interrupt.Cancel();
}
