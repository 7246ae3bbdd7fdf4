using System.CommandLine;
using System.Globalization;
using SearchService.Chinese.SmartCn;
using SearchService.Issues.Text;

namespace SearchService.Server.Cli.Verbs;

/// <summary>Which words stand in this text? <c>searchservice analyze TEXT | --file F [--json]</c> prints tokens and offsets.</summary>
internal static class AnalyzeVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var text = new Argument<string?>("TEXT") { Description = "要切分的文字", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file") { Description = "从文件读文字", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "输出 JSON" };
        var verb = new Verb("analyze", "把文字切成词，列出每个词的起止位置（UTF-16 单位）", "TEXT | --file FILE [--json]")
        {
            Examples = ["analyze 市政协召开常委会会议", "analyze --file corpus/澜江政协-2021-11-12.txt --json"],
        };
        verb.Add(text);
        verb.Add(file);
        verb.Add(json);
        verb.SetAction(parsed => Run(parsed.GetValue(text), parsed.GetValue(file), parsed.GetValue(json), context));
        return verb;
    }

    private static int Run(string? text, string? file, bool asJson, CommandContext context)
    {
        if ((text is null) == (file is null)) return context.Fail("请写一段文字，或者用 --file 指定文件，二者取一。", ExitCode.Usage);
        if (file is not null)
        {
            if (FileContent.Read(file, context) is not { } content) return ExitCode.Usage;
            text = TextDecoder.Decode(content).Text;
        }

        Write(text!, asJson, context);
        return ExitCode.Success;
    }

    private static void Write(string text, bool asJson, CommandContext context)
    {
        var tokens = Tokens(text);
        if (asJson)
        {
            context.Output.WriteLine(CliJson.Write([.. tokens]));
            return;
        }

        new Sheet(context.Terminal).Table(["起", "止", "词"], tokens.Select(token => (IReadOnlyList<string>)
            [token.Start.ToString(CultureInfo.InvariantCulture), token.End.ToString(CultureInfo.InvariantCulture), token.Text]));
    }

    private static IEnumerable<AnalyzedToken> Tokens(string text)
    {
        var tokenizer = new SmartCnTokenizer();
        tokenizer.Reset(text.AsMemory());
        while (tokenizer.MoveNext()) yield return new AnalyzedToken(tokenizer.Term.ToString(), tokenizer.Start, tokenizer.End);
    }
}
