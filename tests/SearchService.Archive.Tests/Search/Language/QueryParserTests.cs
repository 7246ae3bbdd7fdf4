using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Tests.Search.Language;

public sealed class QueryParserTests
{
    // The text typed, and the query as it is written out.
    private static readonly string[][] Readable =
    [
        ["", ""],
        ["供水", "供水"],
        ["  供水　改造 ", "供水 AND 改造"],
        ["供水，排水；节水", "供水 AND 排水 AND 节水"],
        ["供水 AND 排水", "供水 AND 排水"],
        ["供水 OR 排水 节水", "供水 OR 排水 AND 节水"],
        ["(供水 OR 排水) 节水", "(供水 OR 排水) AND 节水"],
        ["（供水　ＯＲ　排水）节水", "(供水 OR 排水) AND 节水"],
        ["供水 -冰雪", "供水 AND NOT 冰雪"],
        ["供水 －冰雪", "供水 AND NOT 冰雪"],
        ["NOT (供水 OR 排水)", "NOT (供水 OR 排水)"],
        ["NOT NOT 供水", "供水"],
        ["2022-11-14", "2022-11-14"],
        ["and or not", "and AND or AND not"],
        ["\"法律管家\"", "\"法律管家\""],
        ["“法律管家”服务", "\"法律管家\" AND 服务"],
        ["”法律管家“", "\"法律管家\""],
        ["「法律“管家”」", "\"法律 管家\""],
        ["『法律』＂管家＂", "\"法律\" AND \"管家\""],
        ["\"街区 保护\"~5", "\"街区 保护\"~5"],
        ["“街区 保护”～１２", "\"街区 保护\"~12"],
        ["冰雪*", "冰雪*"],
        ["冰＊", "冰*"],
        ["title:冬捕", "title:冬捕"],
        ["Title：冬捕", "title:冬捕"],
        ["title: 冬捕 节", "title:冬捕 AND 节"],
        ["title:(冬捕 OR \"开湖\")", "title:(冬捕 OR \"开湖\")"],
        ["-person:闻人澍 section:\"特 稿\" issue:86", "NOT person:闻人澍 AND section:\"特 稿\" AND issue:86"],
        ["date:2023-06..2023-07", "date:2023-06-01..2023-07-31"],
        ["date:2023", "date:2023"],
        ["date:..2023-06", "date:..2023-06-30"],
        ["1,000吨", "1,000吨"],
        ["10:30", "10:30"],
        ["((供水))", "供水"],
        ["a b (c d)", "a AND b AND c AND d"],
    ];

    // The text typed, the query as read, and what the sentence under ignored speaks of.
    private static readonly string[][] Repaired =
    [
        ["\"供水 改造", "供水 AND 改造", "引号没有配对"],
        ["供水「改造", "供水 AND 改造", "引号没有配对"],
        ["\"\" 供水", "供水", "引号里没有字"],
        ["(供水 改造", "供水 AND 改造", "左括号没有配对"],
        ["供水) 改造", "供水 AND 改造", "右括号没有配对"],
        ["() 供水", "供水", "括号里没有词"],
        ["AND 供水", "供水", "AND 旁边缺少词"],
        ["供水 AND AND 改造", "供水 AND 改造", "AND 旁边缺少词"],
        ["供水 OR", "供水", "OR 旁边缺少词"],
        ["供水 OR OR 改造", "供水 OR 改造", "OR 旁边缺少词"],
        ["供水 NOT", "供水", "NOT 旁边缺少词"],
        ["供水 - 改造", "供水 AND 改造", "没有紧跟着词"],
        ["author:甲", "author:甲", "没有名为“author”的字段"],
        ["title:", "", "“title:”后面没有内容"],
        ["date:昨天", "昨天", "不是日期"],
        ["date:2023-07..2023-06", "2023-07..2023-06", "不是日期"],
        ["冰*雪", "冰 AND 雪", "星号只能放在词尾"],
        ["* 冰雪", "冰雪", "星号只能放在词尾"],
        ["a*", "a", "开头太短"],
        ["\"街区 保护\"~", "\"街区 保护\"", "后面没有数字"],
        ["\"街区 保护\"~1000", "\"街区 保护\"~100", "距离太大"],
    ];

    [TestCaseSource(nameof(Readable))]
    public void The_language_is_read_as_it_is_documented(string typed, string written)
    {
        var query = QueryParser.Parse(typed);

        Assert.That(QueryPrinter.Print(query.Root), Is.EqualTo(written));
        Assert.That(query.Ignored, Is.Empty);
    }

    [TestCaseSource(nameof(Repaired))]
    public void What_does_not_parse_is_read_leniently_and_reported(string typed, string written, string note)
    {
        var query = QueryParser.Parse(typed);

        Assert.That(QueryPrinter.Print(query.Root), Is.EqualTo(written));
        Assert.That(query.Ignored, Has.Count.EqualTo(1));
        Assert.That(query.Ignored[0], Does.Contain(note).And.EndsWith("。"));
    }

    [Test]
    public void Brackets_deeper_than_the_limit_are_ignored_without_losing_their_words()
    {
        var typed = new string('(', 2000) + "供水 OR 排水" + new string(')', 2000) + " 节水";

        var query = QueryParser.Parse(typed);

        Assert.That(QueryPrinter.Print(query.Root), Is.EqualTo("(供水 OR 排水) AND 节水"));
        Assert.That(query.Ignored, Has.Count.EqualTo(1).And.One.Contains("20 层"));
    }

    [Test]
    public void Leaves_beyond_the_limit_are_ignored()
    {
        var query = QueryParser.Parse(string.Join(' ', Enumerable.Range(1000, 300)));

        Assert.That(query.Root, Is.InstanceOf<AndSyntax>().With.Property("Parts").Count.EqualTo(256));
        Assert.That(query.Ignored, Has.Count.EqualTo(1).And.One.Contains("256"));
    }
}
