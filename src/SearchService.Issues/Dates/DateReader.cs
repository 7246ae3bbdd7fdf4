using SearchService.Issues.Dates.Choosing;
using SearchService.Issues.Dates.Printed;
using SearchService.Issues.Dates.Resolving;
using SearchService.Issues.Structure;

namespace SearchService.Issues.Dates;

/// <summary>When? Finds and resolves the dates of one article.</summary>
/// <remarks>
/// Three steps: what is printed (<see cref="DateScanner"/>), which days that means (<see cref="DateResolver"/>), and which of them is the reported event's
/// (<see cref="MainDateChooser"/>). The last two run twice, because 今年 and a date still to come count from the day of the event. Linear in the text;
/// never throws; stateless and thread-safe.
/// </remarks>
internal static class DateReader
{
    /// <summary>The dates of <paramref name="article"/> in text order, the main one among them, and dates that do not exist as problems.</summary>
    public static ArticleDates Read(ArticleText article, Issue issue)
    {
        var pieces = Pieces.Of(article);
        var mentions = pieces.SelectMany(piece => DateScanner.Scan(piece.Compact).Select(printed => new Mention(piece, printed))).ToList();
        if (mentions.Count == 0) return new ArticleDates(null, [], [], []);
        var calendar = new IssueCalendar(issue);
        var chooser = new MainDateChooser(pieces, calendar);
        var first = chooser.Choose(Resolve(mentions, new DateResolver(calendar, null, tellsHistory: false), []));
        var problems = new List<ParseProblem>();
        var dates = Resolve(mentions, new DateResolver(calendar, Anchor(first?.Date), first is null && !chooser.IsPortrait), problems);
        var main = chooser.Choose(dates);
        return new ArticleDates(main is null ? null : Main(main.Value.Date, main.Value.Reason, dates), Distinct(dates, isDay: true), Distinct(dates, isDay: false), problems);
    }

    /// <summary>A day that itself counts from now (上月28日) can't say when now is.</summary>
    private static DateOnly? Anchor(ResolvedDate? date) => date is null || date.Source == YearSource.FromNow ? null : date.Start;

    private static List<ResolvedDate> Resolve(List<Mention> mentions, DateResolver resolver, List<ParseProblem> problems)
    {
        var dates = new List<ResolvedDate>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (resolver.Resolve(mention, problems) is { } date) dates.Add(date);
        }

        return dates;
    }

    /// <summary>A list of separate days (5日、7日) is one event, from its first day to its last.</summary>
    private static MainDate Main(ResolvedDate date, string reason, List<ResolvedDate> dates)
    {
        var group = dates.Where(other => other.Mention.Piece == date.Mention.Piece && other.Mention.Printed.Start == date.Mention.Printed.Start).ToList();
        return new MainDate(group.Min(other => other.Start), group.Max(other => other.End), date.Mention.Text, date.Mention.Line, $"{reason}；{date.Basis}");
    }

    private static IReadOnlyList<DateMention> Distinct(List<ResolvedDate> dates, bool isDay) =>
        [.. dates.Where(date => date.Precision == DatePrecision.Day == isDay).DistinctBy(date => (date.Start, date.End)).Select(date => date.ToDateMention())];
}
