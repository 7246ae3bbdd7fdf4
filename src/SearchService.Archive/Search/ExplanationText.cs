using System.Globalization;
using System.Text;
using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Records;
using SearchService.Archive.Search.Building;

namespace SearchService.Archive.Search;

/// <summary>How is it told why a question is answered so? Chinese text for a terminal.</summary>
internal static class ExplanationText
{
    /// <summary>The reading, the engine's query and the score of each hit.</summary>
    public static string Of(QueryReading reading, ArchiveQuery query, ArchiveResult result, IReadOnlyList<(ArticleRecord Article, float Score, string? Why)> hits)
    {
        var text = new StringBuilder();
        text.Append("问题：").Append(reading.Q).Append('\n');
        text.Append("读作：").Append(reading.Parsed.Length > 0 ? reading.Parsed : "（没有查询词）").Append('\n');
        foreach (var person in reading.People) text.Append("人物：").Append(person.Text).Append(" → ").Append(Names(person)).Append('\n');
        foreach (var date in reading.Dates) text.Append("日期：").Append(Days(date)).Append('\n');
        if (reading.Folded.Count > 0) text.Append("字形：").AppendJoin('、', reading.Folded.Select(fold => $"{fold.From}→{fold.To}")).Append('\n');
        foreach (var note in reading.Ignored) text.Append("说明：").Append(note).Append('\n');
        if (reading.Relaxed) text.Append(reading.Tried.Count > 0 ? "已放宽：没有一篇稿件符合全部条件，以下稿件符合其中一部分。\n" : "符合全部条件的稿件不多，排在前面；后面的符合其中一部分。\n");
        text.Append("\n引擎查询：\n").Append(QueryOutline.Of(query)).Append(CultureInfo.InvariantCulture, $"\n共 {result.Total} 篇。\n");
        for (var i = 0; i < hits.Count; i++)
        {
            var (article, score, why) = hits[i];
            text.Append(CultureInfo.InvariantCulture, $"\n{i + 1}. {article.Title}（{article.Source} 第 {article.Lines.First} 行），得分 {score:0.####}\n").Append(why);
        }

        return text.ToString();
    }

    private static string Names(PersonReading person) => person.Names.Count > 0 ? string.Join('、', person.Names) : "档案里没有此人，按原文查找";

    private static string Days(DateReading date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Text} → {date.From:yyyy-MM-dd} 至 {date.To:yyyy-MM-dd}（{(date.Field == "issue" ? "刊期" : "事情发生的日期")}）");
}
