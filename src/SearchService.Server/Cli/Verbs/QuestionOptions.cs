using System.CommandLine;

namespace SearchService.Server.Cli.Verbs;

/// <summary>The parameters of a search on the command line: the same names and values as in the API.</summary>
internal sealed class QuestionOptions
{
    private readonly Argument<string[]> _words = new("TEXT")
    {
        Description = "查询：词、\"原话\"、-不要的词、OR、title: …；可以不写，只按选项找",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]>[] _options =
    [
        Make("person", "姓名，任何印出来的写法；可以重复", "NAME"),
        Make("role", "职务里包含的文字", "TEXT"),
        Make("from", "第一天：YYYY、YYYY-MM 或 YYYY-MM-DD", "DATE"),
        Make("to", "最后一天，包含在内", "DATE"),
        Make("dateField", "起止日期指 event 事情的日期，还是 issue 刊期", "FIELD"),
        Make("issue", "刊期的 id 或总期号", "ISSUE"),
        Make("section", "栏目", "TEXT"),
        Make("sort", "relevance、date 或 -date", "ORDER"),
        Make("limit", "几篇，0 到 100", "N"),
        Make("offset", "跳过几篇", "N"),
        Make("cursor", "上一页的 nextCursor", "CURSOR"),
        Make("facets", "分面：year,section,person,issue", "LIST"),
        Make("highlight", "mark、none 或 offsets", "MARK"),
        Make("expand", "别的写法：abbreviation,synonym,typo,pinyin,near，all 或 none", "LIST"),
        Make("read", "在词语里读出什么：people,dates,relative，all 或 none", "LIST"),
        Make("group", "meeting 把同一次会议的稿件并成一行", "BY"),
    ];

    /// <summary>Adds the argument and the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        verb.Add(_words);
        foreach (var option in _options) verb.Add(option);
    }

    /// <summary>Name and value pairs as the API would have got them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs(ParseResult parsed)
    {
        if (parsed.GetValue(_words) is { Length: > 0 } words) yield return new("q", string.Join(' ', words));
        foreach (var option in _options)
        {
            foreach (var value in parsed.GetValue(option) ?? []) yield return new(option.Name[2..], value);
        }
    }

    private static Option<string[]> Make(string name, string description, string valueName) =>
        new("--" + name) { Description = description, HelpName = valueName, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
}
