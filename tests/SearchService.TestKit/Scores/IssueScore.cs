using System.Globalization;

namespace SearchService.TestKit.Scores;

/// <summary>How well was an issue, or several, read? Kept as counts, so that scores of several issues add up.</summary>
public sealed record IssueScore
{
    /// <summary>Articles whose lines agree to nine tenths.</summary>
    public Tally Articles { get; init; }

    /// <summary>Titles, of all annotated articles.</summary>
    public Share Titles { get; init; }

    /// <summary>Subtitles, of the matched articles that have one; so the three below.</summary>
    public Share Subtitles { get; init; }

    /// <summary>Sections.</summary>
    public Share Sections { get; init; }

    /// <summary>Pages.</summary>
    public Share Pages { get; init; }

    /// <summary>Authors, all of an article's at once.</summary>
    public Share Authors { get; init; }

    /// <summary>Main dates, of all matched articles.</summary>
    public Share MainDates { get; init; }

    /// <summary>Days and spans of days in matched articles.</summary>
    public Tally Dates { get; init; }

    /// <summary>People in matched articles.</summary>
    public Tally People { get; init; }

    /// <summary>Number, year and months of the issue.</summary>
    public Share Issue { get; init; }

    /// <summary>What differs, one short line each; for messages of failed tests.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Every figure by the name that the reference scorer gives it.</summary>
    public IReadOnlyList<(string Name, double Value)> Figures =>
    [
        ("articles_f1", Articles.F1), ("title_exact", Titles.Value), ("subtitle", Subtitles.Value), ("section", Sections.Value), ("page", Pages.Value), ("authors", Authors.Value),
        ("main_date", MainDates.Value), ("dates_f1", Dates.F1), ("persons_f1", People.F1), ("persons_p", People.Precision), ("persons_r", People.Recall),
    ];

    /// <summary>Both together.</summary>
    public static IssueScore operator +(IssueScore left, IssueScore right) => new()
    {
        Articles = left.Articles + right.Articles,
        Titles = left.Titles + right.Titles,
        Subtitles = left.Subtitles + right.Subtitles,
        Sections = left.Sections + right.Sections,
        Pages = left.Pages + right.Pages,
        Authors = left.Authors + right.Authors,
        MainDates = left.MainDates + right.MainDates,
        Dates = left.Dates + right.Dates,
        People = left.People + right.People,
        Issue = left.Issue + right.Issue,
        Faults = [.. left.Faults, .. right.Faults],
    };

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(", ", Figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Value:F3}"))) + Environment.NewLine + string.Join(Environment.NewLine, Faults);
}
