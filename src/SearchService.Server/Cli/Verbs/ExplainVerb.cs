using SearchService.Archive.Search;

namespace SearchService.Server.Cli.Verbs;

/// <summary>How is this question read, and why do these articles come first? <c>searchservice explain</c>.</summary>
internal static class ExplainVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var question = new QuestionOptions();
        var data = ArchiveAccess.DataOption(context);
        var verb = new Verb("explain", "说明问题是怎样读的，排在前面的稿件得分怎样来的", "[TEXT…] [选项]")
        {
            Examples = ["explain 历史街区", "explain 供水 --person 闻人澍"],
            TakesDashedWords = true,
        };
        question.AddTo(verb);
        verb.Add(data);
        verb.SetAction(parsed => Run(question.Pairs(parsed), parsed.GetValue(data) ?? context.Options.Index.Path, context));
        return verb;
    }

    private static int Run(IEnumerable<KeyValuePair<string, string>> pairs, string data, CommandContext context)
    {
        var reading = QuestionReader.Read(pairs);
        if (reading.Question is not { } question) return context.Fail(string.Join('\n', reading.Problems.Select(problem => problem.Message)), ExitCode.Usage);
        using var reader = ArchiveAccess.Open(data, context);
        if (reader is null) return ExitCode.Problems;
        try
        {
            context.Output.WriteLine(reader.Explain(question));
            return ExitCode.Success;
        }
        catch (QuestionException failure)
        {
            return context.Fail(failure.Problem.Message, ExitCode.Usage);
        }
    }
}
