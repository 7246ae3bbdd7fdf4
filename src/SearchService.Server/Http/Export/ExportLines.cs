using System.Globalization;
using SearchService.Archive.Answers;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Export;

/// <summary>How is an article written as a line of CSV or of NDJSON? For API and command line alike.</summary>
/// <remarks>
/// CSV after RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. A cell that a spreadsheet would run as a formula (it begins with =, +, - or @,
/// wide ones too, or with a tab or line end) gets an apostrophe in front, as OWASP recommends.
/// </remarks>
internal static class ExportLines
{
    /// <summary>Both formats, the default first.</summary>
    public static readonly string[] Formats = ["ndjson", "csv"];

    private const string Formulas = "=+-@\t\r\n＝＋－＠";
    private static readonly string[] Columns = ["编号", "标题", "副题", "栏目", "刊名", "总期号", "年", "月", "页", "开始日期", "结束日期", "日期原文", "作者", "人物", "文件", "起行", "止行", "链接"];

    /// <summary>The media type of a format.</summary>
    public static string MediaType(string format) => format == "csv" ? "text/csv" : "application/x-ndjson";

    /// <summary>All lines, each with its end.</summary>
    public static IEnumerable<string> Of(string format, IEnumerable<ExportRow> rows) =>
        format == "csv" ? rows.Select(static row => Csv(Cells(row))).Prepend("\uFEFF" + Csv(Columns)) : rows.Select(static row => Reply.ToJson(row, AnswerJson.Default.ExportRow) + "\n");

    private static string Csv(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }

    private static string[] Cells(ExportRow row) =>
    [
        row.Id, row.Title, row.Subtitle ?? "", row.Section ?? "", row.Issue.Publication ?? "", Number(row.Issue.Number), Number(row.Issue.Year),
        string.Join('/', row.Issue.Months.Select(static month => Number(month))), Number(row.Page), Day(row.Date?.Start), Day(row.Date?.End), row.Date?.Text ?? "",
        string.Join('、', row.Authors), string.Join('、', row.People), row.Source, Number(row.Lines.First), Number(row.Lines.Last), row.Link,
    ];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
