using System.CommandLine;
using System.Reflection;
using SearchService.Server.Cli.Verbs;
using SearchService.Server.Cli.Verbs.Lists;

namespace SearchService.Server.Cli;

/// <summary>Which verb was asked for? Builds the verbs, reads the arguments and runs one.</summary>
/// <remarks>A command line that cannot be read costs one line on the error stream and exit code 2.</remarks>
internal static class CommandLine
{
    private static readonly string[] HelpNames = ["-h", "-?"];

    /// <summary>The version that <c>--version</c> prints.</summary>
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Runs the command line; the exit code is one of <see cref="ExitCode"/>.</summary>
    public static async Task<int> Run(IReadOnlyList<string> args, CommandContext context, CancellationToken cancellation = default)
    {
        var parsed = Root(context).Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (UsageProblem.Of(parsed) is { } problem) return context.Fail($"{problem} 用法见 searchservice {Help(parsed)}", ExitCode.Usage);
        var configuration = new InvocationConfiguration { Output = context.Output, Error = context.Terminal.Errors, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await parsed.InvokeAsync(configuration, cancellation);
    }

    private static RootCommand Root(CommandContext context)
    {
        var root = new RootCommand("SearchService：刊物档案全文检索。")
        {
            ServeVerb.Create(context),
            IndexVerb.Create(context),
            SearchVerb.Create(context),
            ExportVerb.Create(context),
            PeopleVerb.Create(context),
            MeetingsVerb.Create(context),
            ExplainVerb.Create(context),
            InspectVerb.Create(context),
            AnalyzeVerb.Create(context),
            CheckVerb.Create(context),
            EvalVerb.Create(context),
        };
        root.Options.Clear();
        root.Add(new Option<bool>("--help", [.. HelpNames]) { Description = "显示用法", Recursive = true, Action = new HelpText(context.Output) });
        root.Add(new Option<bool>("--version") { Description = "显示版本", Action = new VersionText(context.Output) });
        return root;
    }

    private static string Help(ParseResult parsed) =>
        parsed.CommandResult.Command is Verb verb ? $"{verb.Name} --help" : "--help";
}
