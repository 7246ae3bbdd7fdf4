using System.CommandLine;
using System.CommandLine.Invocation;

namespace SearchService.Server.Cli;

/// <summary>How is a command used? Help in Chinese, in the same order for every verb.</summary>
internal sealed class HelpText(TextWriter output) : SynchronousCommandLineAction
{
    private const int NameWidth = 26;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Success;
    }

    private void Write(Command command)
    {
        var verb = command as Verb;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"用法：searchservice {(verb is null ? "命令 [选项]" : $"{verb.Name} {verb.Usage}")}");
        Write("命令", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Write("参数", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        Write("选项", command.Options.Concat(OptionsOfAll(command)).Where(option => !option.Hidden).Select(option => (Names(option), option.Description)));
        if (verb is null || verb.Examples.Count == 0) return;
        output.WriteLine();
        output.WriteLine("例子：");
        foreach (var example in verb.Examples) output.WriteLine($"  searchservice {example}");
    }

    private static IEnumerable<Option> OptionsOfAll(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias[0] == '-').Prepend(option.Name).Distinct());
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private void Write(string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.Select(row => $"  {row.Name.PadRight(NameWidth)}{row.Description}").ToList();
        if (lines.Count == 0) return;
        output.WriteLine();
        output.WriteLine(heading + "：");
        lines.ForEach(output.WriteLine);
    }
}
