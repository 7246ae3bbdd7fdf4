using System.Globalization;

namespace SearchService.Issues;

/// <summary>How is each problem told to staff? All messages of the parser's structure part.</summary>
internal static class ParseProblems
{
    private const int MaxText = 40;

    /// <summary>Bytes on these lines mean nothing in any supported encoding.</summary>
    public static ParseProblem UndecodableBytes(int line, int lastLine, string encoding) =>
        new(ParseProblemKind.UndecodableBytes, line, lastLine, $"有字节无法按 {encoding} 解码，已用“\uFFFD”代替；请用 UTF-8 重新保存该文件。", "");

    /// <summary>The file holds no Chinese text.</summary>
    public static ParseProblem NotAnIssue(int lineCount) =>
        new(ParseProblemKind.NotAnIssue, 0, lineCount, "文件为空或没有中文正文，不是一期刊物；请检查是否放错了文件。", "");

    /// <summary>Year or months are printed nowhere.</summary>
    public static ParseProblem UnknownIssueDate(int? year) => new(
        ParseProblemKind.UnknownIssueDate, 0, 0,
        year is null ? "封面、版权页和文件名都没有写明年份和月份；请在文件名中写明，如“刊名-2023-06.txt”。"
            : string.Create(CultureInfo.InvariantCulture, $"没有写明出版月份（年份按 {year} 年计）；请在文件名中写明，如“刊名-2023-06.txt”。"), "");

    /// <summary>No heading in the body fits the entry.</summary>
    public static ParseProblem EntryWithoutArticle(ContentsEntry entry) =>
        new(ParseProblemKind.ContentsEntryWithoutArticle, entry.Line, entry.Line, "目录中的这一条在正文中没有找到对应的文章；请核对标题。", Cut(entry.Title));

    /// <summary>Running text outside every article.</summary>
    public static ParseProblem UnplacedText(int line, int lastLine, string text) =>
        new(ParseProblemKind.UnplacedText, line, lastLine, "这段文字不属于任何文章；如是正文，请在它前面补上标题。", Cut(text));

    /// <summary>A line that stood behind another paragraph was moved back to the sentence that it goes on with.</summary>
    public static ParseProblem MovedBack(int line, int behind, string text) =>
        new(ParseProblemKind.DisplacedParagraph, line, line, string.Create(CultureInfo.InvariantCulture, $"这一段接续第 {behind} 行未完的句子，已移到它后面；请核对原文的分栏顺序。"), Cut(text));

    /// <summary>A sentence without an end.</summary>
    public static ParseProblem BrokenOff(int line, string text) =>
        new(ParseProblemKind.DisplacedParagraph, line, line, "这一段的句子没有结束，下文缺失或排在别处，已照原样保留；请核对原文。", Cut(text));

    /// <summary>A day that no calendar has.</summary>
    public static ParseProblem ImpossibleDate(int line, string text) =>
        new(ParseProblemKind.ImpossibleDate, line, line, "没有这一天，日期未采用；请核对原文。", Cut(text));

    /// <summary>A span whose end lies before its beginning.</summary>
    public static ParseProblem ReversedDates(int line, string text) =>
        new(ParseProblemKind.ImpossibleDate, line, line, "起止日期颠倒，只采用了前一个日期；请核对原文。", Cut(text));

    /// <summary>The weekday printed beside a date is not that day's.</summary>
    public static ParseProblem WrongWeekday(int line, string text, DateOnly day) =>
        new(ParseProblemKind.ImpossibleDate, line, line, string.Create(CultureInfo.InvariantCulture, $"所印星期与 {day:yyyy-MM-dd} 不符；请核对日期或星期。"), Cut(text));

    /// <summary>A day long after the issue was printed that the text does not call a coming one.</summary>
    public static ParseProblem LongAfterIssue(int line, string text, string issue) =>
        new(ParseProblemKind.ImpossibleDate, line, line, $"这一天远在本期（{issue}）之后，已照原文采用；请核对年份。", Cut(text));

    private static string Cut(string text)
    {
        if (text.Length <= MaxText) return text;
        return char.IsHighSurrogate(text[MaxText - 1]) ? text[..(MaxText - 1)] : text[..MaxText];
    }
}
