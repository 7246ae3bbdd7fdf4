using SearchService.Archive.Answers;

namespace SearchService.Server.Plain;

/// <summary>How was the question understood? One line for each thing worth saying; none when it was taken as typed.</summary>
internal static class ReadingText
{
    /// <summary>The lines, most important first.</summary>
    public static IEnumerable<string> Lines(QueryReading reading)
    {
        if (reading.Relaxed) yield return reading.Tried.Count > 0 ? $"已放宽：没有完全符合的，下面是按“{reading.RelaxedTo}”找到的。" : "包含全部的词的不多：排在前面，后面是包含其中一部分或近义词的。";
        foreach (var ignored in reading.Ignored) yield return $"没读懂：{ignored}";
        if (reading.Parsed.Length > 0) yield return $"问题读作：{reading.Parsed}";
        foreach (var person in reading.People)
        {
            yield return person.Guess is { } guess ? guess : person.Names.Count == 0
                ? $"人物“{person.Text}”：档案里没有这个人的记录"
                : $"人物“{person.Text}”：{Wording.List(person.Names)}";
        }

        foreach (var date in reading.Dates)
            yield return $"{(date.Field == "issue" ? "刊期" : "日期")}“{date.Text}”：{Wording.Span(date.From, date.To)}{(date.RelativeTo is { } day ? $"（从 {Wording.Date(day)} 算起）" : "")}";
        foreach (var meant in reading.DidYouMean) yield return $"是不是要找：{meant.Reason}，{meant.Total} 篇";
        foreach (var off in reading.SwitchedOff) yield return $"已关掉：{off}";
        foreach (var other in reading.Expanded) yield return $"也找：{other.From} → {other.To}（{other.Reason}）";
        if (reading.Tried.Count > 0) yield return "没有找到：" + Wording.List(reading.Tried);
        if (reading.Folded.Count > 0) yield return "字形：" + Wording.List(reading.Folded.Select(fold => $"{fold.From} 读作 {fold.To}"));
    }
}
