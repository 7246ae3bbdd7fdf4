using System.Globalization;
using SearchService.Issues;
using SearchService.Server.Plain;

namespace SearchService.Server.Cli.Verbs;

/// <summary>How does a person read a parsed issue? Contents, articles with their evidence, problems.</summary>
internal sealed class IssueView(Sheet sheet)
{
    /// <summary>Writes the whole issue.</summary>
    public void Write(ParsedIssue parsed)
    {
        sheet.Strong(Invariant($"{parsed.File}（{parsed.Encoding}，{parsed.LineCount} 行）"));
        sheet.Line(Wording.Join(" · ", parsed.Issue.Publication ?? "刊名不详", Wording.Issue(parsed.Issue.Number, parsed.Issue.Year, parsed.Issue.Months),
            parsed.Issue.Printed is { } printed ? $"印刷日期 {Wording.Date(printed)}" : null));
        WriteContents(parsed.Toc);
        sheet.Heading(Invariant($"稿件（{parsed.Articles.Count} 篇）"));
        for (var i = 0; i < parsed.Articles.Count; i++) Write(i + 1, parsed.Articles[i], parsed.FilePageOf(parsed.Articles[i].FirstLine));
        WriteProblems(parsed.Problems);
    }

    private void WriteContents(IReadOnlyList<ContentsEntry> entries)
    {
        sheet.Heading(entries.Count == 0 ? "目录（没有）" : Invariant($"目录（{entries.Count} 条）"));
        if (entries.Count == 0) return;
        sheet.Table(["页", "栏目", "标题", "副题", "行"], entries.Select(entry => (IReadOnlyList<string>)
            [Number(entry.Page), entry.Section ?? "", entry.Title, entry.Subtitle ?? "", Number(entry.Line)]));
    }

    private void Write(int number, Article article, int? filePage)
    {
        sheet.Line();
        sheet.Strong(Invariant($"{number}. {article.Title}"));
        Field("副题", article.Subtitle);
        Field("位置", Wording.Join(" · ", article.Section, article.Page is { } page ? Invariant($"第 {page} 页") : null, Lines(article.FirstLine, article.LastLine), filePage is { } file ? Invariant($"文件第 {file} 页") : null));
        Field("署名", article.Byline);
        Field("作者", Wording.List(article.Authors));
        Field("来源", article.Source);
        if (article.MainDate is { } main) Field("主日期", Invariant($"{Wording.Span(main.Start, main.End)}，原文“{main.Text}”，第 {main.Line} 行，{main.Basis}"));
        foreach (var date in article.Dates) Field("日期", Invariant($"{Wording.Span(date.Start, date.End)}，原文“{date.Text}”，第 {date.Line} 行，{date.Basis}"));
        foreach (var person in article.People) Field("人物", Person(person));
    }

    private void WriteProblems(IReadOnlyList<ParseProblem> problems)
    {
        sheet.Heading(problems.Count == 0 ? "没读懂的地方（没有）" : Invariant($"没读懂的地方（{problems.Count} 处）"));
        foreach (var problem in problems)
        {
            var place = problem.Line == 0 ? "整份文件" : Lines(problem.Line, problem.LastLine);
            sheet.Line($"  {place}：{problem.Message}{(problem.Text.Length == 0 ? "" : $"（{problem.Text}）")}");
        }
    }

    private void Field(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) sheet.Line($"   {name}：{text}");
    }

    private static string Person(PersonMention person)
    {
        var others = person.Surfaces.Where(surface => surface != person.Name).ToList();
        return Wording.Join("，", person.Name, Wording.List(person.Roles), others.Count == 0 ? null : $"又作{Wording.List(others)}",
            Invariant($"{person.Count} 次"), Invariant($"第 {person.Line} 行起"), person.Basis);
    }

    private static string Lines(int first, int last) => first == last ? Invariant($"第 {first} 行") : Invariant($"第 {first}–{last} 行");

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
