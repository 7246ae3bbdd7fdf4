using System.CommandLine;
using System.CommandLine.Parsing;

namespace SearchService.Server.Cli;

/// <summary>What is wrong with a command line? One Chinese sentence, or null.</summary>
/// <remarks>The parser takes an option it does not know for an argument where one has room, so dashed words are looked at here.</remarks>
internal static class UsageProblem
{
    /// <summary>The first problem of the command line; null when there is none.</summary>
    public static string? Of(ParseResult parsed)
    {
        if (parsed.Action is HelpText or VersionText) return null;
        var command = parsed.CommandResult.Command;
        if (StrayOption(parsed, command) is { } stray) return $"没有 {stray} 这个选项。";
        if (command is RootCommand) return parsed.UnmatchedTokens is [var word, ..] ? $"没有“{word}”这个命令。" : "请写出命令。";
        return parsed.Errors is [var first, ..] ? Of(first, parsed) : null;
    }

    private static string? StrayOption(ParseResult parsed, Command command)
    {
        var dash = command is Verb { TakesDashedWords: true } ? "--" : "-";
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(word => word.Length > 1 && word.StartsWith(dash, StringComparison.Ordinal) && !IsAfterDoubleDash(parsed, word));
    }

    private static bool IsAfterDoubleDash(ParseResult parsed, string word)
    {
        var tokens = parsed.Tokens.Select(token => (token.Type, token.Value)).ToList();
        var divide = tokens.FindIndex(token => token.Type == TokenType.DoubleDash);
        return divide >= 0 && tokens.FindIndex(token => token.Value == word) > divide;
    }

    private static string Of(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        OptionResult option when option.Tokens.Count == 0 => $"选项 {option.Option.Name} 后面缺少值。",
        OptionResult option => $"选项 {option.Option.Name} 只能写一次，值“{option.Tokens[^1].Value}”读不懂。",
        _ when parsed.UnmatchedTokens is [var word, ..] => $"不明白“{word}”是什么意思，有空格的话请加引号。",
        _ => "参数不全。",
    };
}
