using System.Globalization;
using System.Text;

namespace SearchService.Issues.Tests.Contents;

/// <summary>Is a contents page read alike however it is set: where the page stands, how it is marked, and how sections are?</summary>
/// <remarks>One issue of invented articles whose contents page is set anew in each layout; what is read must be the same each time.</remarks>
public sealed class ContentsLayoutTests
{
    private const int MostFailed = 0;

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

    /// <summary>What stands around and between the entries besides: each is met in print, and each has led a reading astray.</summary>
    private static readonly (string Name, Setting Setting)[] Settings =
    [
        ("plain", new()),
        ("sections as heads in the text", new() { HasSectionHeads = true }),
        ("heads of pages in the text", new() { HasPageHeads = true }),
        ("titles behind pages on the cover", new() { Teaser = entry => $"P{entry.Page:00} {entry.Title}\n\n" }),
        ("titles before pages on the cover", new() { Teaser = entry => $"{entry.Title}……{entry.Page}\n\n" }),
        ("titles over pages on the cover", new() { Teaser = entry => $"{entry.Title}\n\n{entry.Page:00}\n\n" }),
        ("a blank line between entries", new() { IsSpaced = true }),
        ("authors below the titles", new() { HasAuthors = true }),
        ("all of these", new() { HasSectionHeads = true, HasPageHeads = true, Teaser = entry => $"P{entry.Page} {entry.Title}\n\n", HasAuthors = true }),
    ];

    /// <summary>The four ways to set sections, and a page without any.</summary>
    private static IEnumerable<(string Name, Func<string, string> Line, bool HasSections)> AllSections =>
        Sections.Select(section => (section.Name, section.Line, true)).Append(("none", _ => "", false));

    /// <summary>Every layout in every setting. The floor only rises; what fails is listed.</summary>
    [Test]
    public void A_contents_page_reads_alike_in_nearly_every_setting()
    {
        var failed = new List<string>();
        var all = 0;
        foreach (var (name, setting) in Settings)
        {
            foreach (var layout in Layouts)
            {
                foreach (var section in AllSections)
                {
                    foreach (var head in new[] { "", "目 录\n\n" })
                    {
                        all++;
                        var text = Compose(layout.Lines, section.Line, head, setting);
                        if (Faults(text, section.HasSections) is { } faults) failed.Add($"{name}, {layout.Name}, {section.Name}, {(head.Length > 0 ? "headed" : "no head")}: {faults}");
                    }
                }
            }
        }

        Assert.That(failed, Has.Count.LessThanOrEqualTo(MostFailed), $"of {all}:\n{string.Join('\n', failed)}");
    }

    /// <summary>What of the articles is read otherwise; null for nothing.</summary>
    private static string? Faults(string text, bool hasSections)
    {
        var articles = IssueParser.Parse(Encoding.UTF8.GetBytes(text), "清河政协-2015-04.txt").Articles;
        if (!articles.Select(article => Folded(article.Title)).SequenceEqual(Articles.Select(entry => Folded(entry.Title)))) return "titles " + string.Join('|', articles.Select(article => article.Title));
        if (!articles.Select(article => article.Subtitle).SequenceEqual(Articles.Select(entry => entry.Subtitle))) return "subtitles " + string.Join('|', articles.Select(article => article.Subtitle));
        if (hasSections && !articles.Select(article => article.Section).SequenceEqual(Articles.Select(entry => entry.Section))) return "sections " + string.Join('|', articles.Select(article => article.Section));
        return articles.Select(article => article.Page).SequenceEqual(Articles.Select(entry => (int?)entry.Page)) ? null : "pages " + string.Join('|', articles.Select(article => article.Page));
    }

    private static string Compose(Func<Listed, string[]> layout, Func<string, string> section, string head) => Compose(layout, section, head, new Setting());

    private static string Compose(Func<Listed, string[]> layout, Func<string, string> section, string head, Setting setting)
    {
        var text = new StringBuilder("清河政协\n\n总第 40 期\n\n");
        if (setting.Teaser is { } teaser) text.Append(teaser(Articles[0])).Append(teaser(Articles[4]));
        text.Append("\n\n").Append(head);
        string? current = null;
        foreach (var entry in Articles)
        {
            if (entry.Section != current) text.Append(section(current = entry.Section));
            text.AppendJoin('\n', layout(entry)).Append(setting.IsSpaced ? "\n\n" : "\n");
        }

        text.Append("\n\n\n");
        current = null;
        foreach (var entry in Articles)
        {
            if (setting.HasPageHeads) text.Append($"清河政协  2015年第4期  {entry.Page}\n\n");
            if (setting.HasSectionHeads && entry.Section != current) text.Append($"{current = entry.Section}\n\n");
            text.Append(setting.HasSectionHeads ? $"{entry.Title}\n\n" : $"## {entry.Title}\n\n");
            if (entry.Subtitle is { } subtitle) text.Append($"{subtitle}\n\n");
            if (setting.HasAuthors) text.Append("江远帆\n\n");
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

    /// <summary>What stands around and between the entries.</summary>
    private sealed record Setting
    {
        public bool HasSectionHeads { get; init; }

        public bool HasPageHeads { get; init; }

        /// <summary>How the cover names an article; null where it names none.</summary>
        public Func<Listed, string>? Teaser { get; init; }

        public bool IsSpaced { get; init; }

        public bool HasAuthors { get; init; }
    }

    /// <summary>An article as the contents page lists it.</summary>
    public sealed record Listed(string Section, int Page, string Title, string? Subtitle)
    {
        /// <summary>The lines below the title.</summary>
        public string[] Rest => Subtitle is null ? [] : [Subtitle];
    }
}
