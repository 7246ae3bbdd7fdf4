using System.Globalization;
using SearchService.Issues.Dates;
using SearchService.Issues.Structure;
using SearchService.Issues.Text;

namespace SearchService.Issues.Tests.Dates;

/// <summary>Articles of a few lines for tests of dates, and dates written short.</summary>
internal static class DateTexts
{
    /// <summary>An issue of one month or of several.</summary>
    public static Issue IssueOf(int year, params int[] months) => new("试刊", 1, year, months, null);

    /// <summary>An article with a title, front lines and paragraphs; each stands on a line of its own.</summary>
    public static ArticleText Article(string title, string[] front, params string[] paragraphs)
    {
        var line = 1;
        return new ArticleText(Placed(title, line++), null, [.. front.Select(text => Placed(text, line++))], [.. paragraphs.Select(text => Placed(text, line++))]);
    }

    /// <summary>The dates of one paragraph, read in an issue of June 2023 unless another is named.</summary>
    public static ArticleDates Read(string paragraph, Issue? issue = null) => DateReader.Read(Article("标题", [], paragraph), issue ?? IssueOf(2023, 6));

    /// <summary>Days and spans as 2023-06-29 or 2023-06-29/2023-07-01, separated by blanks.</summary>
    public static string Short(IEnumerable<DateMention> dates) => string.Join(' ', dates.Select(date => Short(date.Start, date.End)));

    /// <summary>A main date in the same form; empty for none.</summary>
    public static string Short(MainDate? date) => date is null ? "" : Short(date.Start, date.End);

    private static string Short(DateOnly start, DateOnly end) => start == end ? Text(start) : $"{Text(start)}/{Text(end)}";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static PlacedText Placed(string text, int line) => new(text, [new TextRun(0, line, 0)]);
}
