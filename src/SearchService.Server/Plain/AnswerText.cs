using System.Globalization;
using System.Net;
using System.Text;
using SearchService.Archive.Answers;

namespace SearchService.Server.Plain;

/// <summary>How is an answer read without a browser? A numbered list for curl and for the terminal, matches in 【】.</summary>
internal static class AnswerText
{
    /// <summary>The whole answer.</summary>
    public static string Write(Answer answer)
    {
        var text = new StringBuilder();
        if (answer.Groups is not null) text.Append(Invariant($"共 {answer.Total} 组{(answer.TotalIsExact ? "" : "以上")}（{answer.Articles} 篇），{answer.TookMs:0.0} 毫秒。")).Append('\n');
        else text.Append(Invariant($"共 {answer.Total} 篇{(answer.TotalIsExact ? "" : "以上")}，{answer.TookMs:0.0} 毫秒。")).Append('\n');
        WriteReading(text, answer.Query);
        if (answer.TimedOut) text.Append("时间不够，只找了一部分。\n");
        if (answer.Groups is { } groups) WriteRows(text, groups, answer);
        else for (var i = 0; i < answer.Hits.Count; i++) Write(text, answer.Offset + i + 1, answer.Hits[i]);
        foreach (var (name, values) in answer.Facets) WriteFacet(text, name, values);
        if (answer.NextCursor is not null) text.Append("\n后面还有。\n");
        return text.ToString();
    }

    /// <summary>A marked and escaped passage as plain text, the marks as 【】.</summary>
    public static string Unmark(string html) =>
        WebUtility.HtmlDecode(html.Replace("<mark>", "【", StringComparison.Ordinal).Replace("</mark>", "】", StringComparison.Ordinal));

    private static void WriteReading(StringBuilder text, QueryReading reading)
    {
        foreach (var line in ReadingText.Lines(reading)) text.Append(line).Append('\n');
    }

    private static void Write(StringBuilder text, int number, Hit hit)
    {
        text.Append(Invariant($"\n{number}. {Unmark(hit.TitleHighlighted)}")).Append('\n');
        Line(text, hit.Subtitle);
        Line(text, Wording.Join(" · ", hit.Section, hit.Issue.Publication, Wording.Issue(hit.Issue.Number, hit.Issue.Year, hit.Issue.Months),
            hit.Page is { } page ? Invariant($"第 {page} 页") : null, Invariant($"{hit.Source} 第 {hit.Lines.First}–{hit.Lines.Last} 行")));
        if (hit.Date is { } date) Line(text, $"日期：{Wording.Span(date.Start, date.End)}（{date.Basis}）");
        if (hit.People.Count > 0) Line(text, "人物：" + Wording.List(hit.People.Select(Person)));
        foreach (var snippet in hit.Snippets) Line(text, Invariant($"第 {snippet.Line} 行：{Unmark(snippet.Text)}"));
        if (hit.Links.TryGetValue("self", out var self)) Line(text, self);
    }

    private static void WriteRows(StringBuilder text, IReadOnlyList<HitGroup> groups, Answer answer)
    {
        var hits = answer.Hits.ToDictionary(static hit => hit.Id, StringComparer.Ordinal);
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Meeting is { } meeting) text.Append(Invariant($"\n● {meeting.Name}（{groups[i].Total} 篇）")).Append('\n');
            foreach (var id in groups[i].Hits) Write(text, answer.Offset + i + 1, hits[id]);
        }
    }

    private static void WriteFacet(StringBuilder text, string name, IReadOnlyList<FacetValue> values)
    {
        if (values.Count == 0) return;
        text.Append('\n').Append(Wording.Facet(name)).Append('：')
            .Append(string.Join("，", values.Select(value => Invariant($"{value.Value} {value.Count}")))).Append('\n');
    }

    private static string Person(PersonRoles person) => person.Roles.Count == 0 ? person.Name : $"{person.Name}（{Wording.List(person.Roles)}）";

    private static void Line(StringBuilder text, string? line)
    {
        if (!string.IsNullOrEmpty(line)) text.Append("   ").Append(line).Append('\n');
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
