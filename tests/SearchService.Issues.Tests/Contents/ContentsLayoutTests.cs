using System.Globalization;
using System.Text;

namespace SearchService.Issues.Tests.Contents;

/// <summary>Is a contents page read alike however it is set: where the page stands, how it is marked, and how sections are?</summary>
/// <remarks>One issue of invented articles whose contents page is set anew in each layout; what is read must be the same each time.</remarks>
public sealed class ContentsLayoutTests
{
    private static readonly Listed[] Articles =
    [
        new("会议", 3, "聚力老街更新 留住城市记忆", "市政协召开专题协商会"),
        new("会议", 5, "在月度协商会上的发言要点", null),
        new("调研", 8, "一渠清水润三乡", "市政协围绕灌区改造开展调研"),
        new("调研", 11, "山村里的民宿生意", "市政协农业界别委员走访山村民宿"),
        new("文史", 14, "渡口与老船工", null),
        new("健康", 18, "春天里怎样防过敏", null),
    ];

    private static readonly (string Name, Func<Listed, string[]> Lines)[] Layouts =
    [
        ("page first", entry => [$"{entry.Page:00} {entry.Title}", .. entry.Rest]),
        ("page first with a rule", entry => [$"{entry.Page:00}/{entry.Title}", .. entry.Rest]),
        ("P first", entry => [$"P{entry.Page} {entry.Title}", .. entry.Rest]),
        ("brackets first", entry => [$"（{entry.Page}） {entry.Title}", .. entry.Rest]),
        ("square brackets first", entry => [$"[{entry.Page}] {entry.Title}", .. entry.Rest]),
        ("wide digits first", entry => [$"{Wide(entry.Page)} {entry.Title}", .. entry.Rest]),
        ("page above", entry => [$"{entry.Page:00}", entry.Title, .. entry.Rest]),
        ("page below", entry => [entry.Title, .. entry.Rest, $"{entry.Page:00}"]),
        ("table", entry => [$"| {entry.Page:00} | {entry.Title} |", .. entry.Rest.Select(line => $"|  | {line} |")]),
        ("dots behind the title", entry => [$"{entry.Title}……{entry.Page}", .. entry.Rest]),
        ("brackets behind the title", entry => [$"{entry.Title}（{entry.Page}）", .. entry.Rest]),
        ("page word behind the title", entry => [$"{entry.Title} 第{entry.Page}页", .. entry.Rest]),
        ("dots behind the last line", entry => Behind(entry, $"……{entry.Page}")),
        ("one ellipsis", entry => Behind(entry, $" … {entry.Page}")),
        ("spaced dots", entry => Behind(entry, $" . . . . {entry.Page}")),
        ("underscores", entry => Behind(entry, $"____{entry.Page}")),
        ("wide blank", entry => Behind(entry, $"  {entry.Page}")),
        ("one blank", entry => Behind(entry, $" {entry.Page}")),
        ("brackets", entry => Behind(entry, $"({entry.Page:00})")),
        ("slash", entry => Behind(entry, $"/{entry.Page:00}")),
        ("P behind", entry => Behind(entry, $" P{entry.Page}")),
        ("middle dots", entry => Behind(entry, $" ·{entry.Page}·")),
        ("wide digits behind", entry => Behind(entry, $"……{Wide(entry.Page)}")),
        ("author between", entry => Behind(entry, $"  江远帆……{entry.Page}")),
        ("title on two lines", entry => Behind(entry with { Title = entry.Title.Replace(" ", "\n", StringComparison.Ordinal) }, $"……{entry.Page}")),
    ];

    private static readonly (string Name, Func<string, string> Line)[] Sections =
    [
        ("gloss", name => $"\n{name} Focus\n\n"),
        ("bare", name => $"\n{name}\n\n"),
        ("mark", name => $"\n■{name}\n"),
        ("brackets", name => $"\n【{name}】\n"),
    ];

    private static IEnumerable<TestCaseData> All() =>
        from layout in Layouts
        from section in Sections
        from head in new[] { "", "目 录\n\n" }
        select new TestCaseData(layout.Lines, section.Line, head).SetArgDisplayNames(layout.Name, section.Name, head.Length > 0 ? "headed" : "no head");

    [TestCaseSource(nameof(All))]
    public void A_contents_page_reads_alike_in_every_layout(Func<Listed, string[]> layout, Func<string, string> section, string head)
    {
        var text = Compose(layout, section, head);

        var issue = IssueParser.Parse(Encoding.UTF8.GetBytes(text), "清河政协-2015-04.txt");

        Assert.Multiple(() =>
        {
            Assert.That(issue.Articles.Select(article => Folded(article.Title)), Is.EqualTo(Articles.Select(entry => Folded(entry.Title))), text);
            Assert.That(issue.Articles.Select(article => article.Subtitle), Is.EqualTo(Articles.Select(entry => entry.Subtitle)));
            Assert.That(issue.Articles.Select(article => article.Section), Is.EqualTo(Articles.Select(entry => entry.Section)));
            Assert.That(issue.Articles.Select(article => article.Page), Is.EqualTo(Articles.Select(entry => (int?)entry.Page)));
        });
    }

    [Test]
    public void The_month_on_the_cover_is_no_page()
    {
        var text = "清河政协\n\n4\n\n2015\n\n" + Articles[0].Title + "\n\n" + Compose(entry => [$"{entry.Page:00}", entry.Title, .. entry.Rest], name => $"\n■{name}\n", "目 录\n\n");

        var issue = IssueParser.Parse(Encoding.UTF8.GetBytes(text), "清河政协-2015-04.txt");

        Assert.That(issue.Toc.Select(entry => entry.Page), Is.EqualTo(Articles.Select(entry => (int?)entry.Page)));
    }

    private static string Compose(Func<Listed, string[]> layout, Func<string, string> section, string head)
    {
        var text = new StringBuilder("清河政协\n\n总第 40 期\n\n\n\n").Append(head);
        string? current = null;
        foreach (var entry in Articles)
        {
            if (entry.Section != current) text.Append(section(current = entry.Section));
            text.AppendJoin('\n', layout(entry)).Append('\n');
        }

        text.Append("\n\n\n");
        foreach (var entry in Articles)
        {
            text.Append($"## {entry.Title}\n\n");
            if (entry.Subtitle is { } subtitle) text.Append($"{subtitle}\n\n");
            text.Append("四月的清河两岸，柳枝刚刚抽出新芽，人们沿着河堤慢慢走着，说起这些年的变化，话匣子一打开就收不住了。\n\n");
            text.Append("大家都说，办法总比困难多，只要肯下功夫，把道理讲透，把事情做细，日子就会一天比一天好起来。\n\n");
        }

        return text.ToString();
    }

    private static string[] Behind(Listed entry, string page)
    {
        string[] lines = [.. entry.Title.Split('\n'), .. entry.Rest];
        lines[^1] += page;
        return lines;
    }

    private static string Wide(int page) => string.Concat(page.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０')));

    private static string Folded(string title) => title.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>An article as the contents page lists it.</summary>
    public sealed record Listed(string Section, int Page, string Title, string? Subtitle)
    {
        /// <summary>The lines below the title.</summary>
        public string[] Rest => Subtitle is null ? [] : [Subtitle];
    }
}
