using System.Globalization;
using System.Text;
using SearchService.Issues.Dates;
using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.Dates;

public sealed class DateReaderProperties
{
    private const string Alphabet = "0123456789０９〇○一二十廿三年月日号至、-—.（)今去前当同年月日月日上下午星期四第前起 \u3000《》，。召开学习的“”";

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Real))]
    public void Every_date_stands_on_the_line_it_names(string path)
    {
        var lines = TextDecoder.Decode(File.ReadAllBytes(path)).Text.ReplaceLineEndings("\n").Split('\n');

        foreach (var article in IssueFiles.Parse(path).Articles)
        {
            foreach (var date in article.Dates.Concat(article.Periods)) AssertStands(lines, date.Text, date.Line);
            if (article.MainDate is { } main) AssertStands(lines, main.Text, main.Line);
        }
    }

    [Test]
    public void Random_texts_throw_nothing_and_give_days_in_order() => Tries.Run(1500, random =>
    {
        var paragraphs = Enumerable.Range(0, random.Next(1, 5)).Select(_ => RandomText(random)).ToArray();
        var issue = random.Next(5) switch
        {
            0 => new Issue(null, null, null, [], null),
            1 => new Issue(null, null, random.Next(0, 12000), [random.Next(-1, 15)], new DateOnly(random.Next(1, 9999), 1, 1)),
            2 => DateTexts.IssueOf(2023),
            3 => DateTexts.IssueOf(2022, 11, 12),
            _ => DateTexts.IssueOf(2023, random.Next(1, 13)),
        };

        var dates = DateReader.Read(DateTexts.Article(RandomText(random), [RandomText(random)], paragraphs), issue);

        Assert.That(dates.Dates.Concat(dates.Periods).Where(date => date.End < date.Start), Is.Empty);
        Assert.That(dates.Dates.Where(date => date.Precision != DatePrecision.Day), Is.Empty);
    });

    [Test]
    public void Any_day_is_read_back_from_any_print_of_it() => Tries.Run(2000, random =>
    {
        var day = new DateOnly(random.Next(1900, 2100), 1, 1).AddDays(random.Next(365));
        var text = Print(day, random);
        var filler = random.Next(3) == 0 ? "渡口的石阶还在。" : "";

        var dates = DateTexts.Read($"{filler}（{text}）{filler}");

        Assert.That(DateTexts.Short(dates.Dates), Is.EqualTo(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), text);
    });

    [Test]
    public void Blanks_anywhere_change_no_date() => Tries.Run(1000, random =>
    {
        var day = new DateOnly(random.Next(1990, 2030), 1, 1).AddDays(random.Next(365));
        var text = $"市政协于{Print(day, random)}召开会议。";

        var spaced = string.Concat(text.Select(unit => random.Next(3) == 0 ? $"{unit} " : unit.ToString()));

        Assert.That(DateTexts.Short(DateTexts.Read(spaced).Dates), Is.EqualTo(DateTexts.Short(DateTexts.Read(text).Dates)), spaced);
    });

    [Test]
    public void Reading_is_linear_in_the_text()
    {
        var once = string.Concat(Enumerable.Repeat("11月14日至16日，市政协《2019—2023年规划》召开，二十一月十，", 500));

        var few = Steps(once);
        var many = Steps(string.Concat(Enumerable.Repeat(once, 8)));

        Assert.That(many.TotalSeconds, Is.LessThan(Math.Max(few.TotalSeconds * 40, 2)));
    }

    private static TimeSpan Steps(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        DateTexts.Read(text);
        return watch.Elapsed;
    }

    private static void AssertStands(string[] lines, string text, int line)
    {
        var rest = new StringBuilder();
        for (var i = line - 1; i < lines.Length && rest.Length < 2000; i++) rest.Append(string.Concat(lines[i].Where(unit => !char.IsWhiteSpace(unit))));
        var at = rest.ToString().IndexOf(text, StringComparison.Ordinal);
        var length = lines[line - 1].Count(unit => !char.IsWhiteSpace(unit));

        Assert.That(at, Is.InRange(0, length - 1), $"line {line}: {text}");
    }

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));

    private static string Print(DateOnly day, Random random) => random.Next(7) switch
    {
        0 => $"{day.Year}年{day.Month}月{day.Day}日",
        1 => $"{day.Year} 年 {day.Month} 月 {day.Day} 日",
        2 => Chinese(day),
        3 => $"{day.Year}.{day.Month}.{day.Day}",
        4 => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        5 => $"{day.Year}年{day.Month:00}月{day.Day:00}日",
        _ => string.Concat($"{day.Year}年{day.Month}月{day.Day}日".Select(unit => char.IsAsciiDigit(unit) ? (char)(unit - '0' + '０') : unit)),
    };

    private static string Chinese(DateOnly day) =>
        $"{string.Concat(day.Year.ToString(CultureInfo.InvariantCulture).Select(unit => "〇一二三四五六七八九"[unit - '0']))}年{Small(day.Month)}月{Small(day.Day)}日";

    private static string Small(int value)
    {
        var tens = (value / 10) switch { 0 => "", 1 => "十", 2 => "二十", _ => "三十" };
        return tens + (value % 10 == 0 ? "" : "一二三四五六七八九"[(value % 10) - 1].ToString());
    }
}
