using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search.Building;

/// <summary>Which articles do the other parameters leave? One unscored query per parameter.</summary>
internal static class FilterQueries
{
    private const int MostOffices = 512;

    /// <summary>All filters of a question.</summary>
    public static IEnumerable<ArchiveQuery> Of(Question question, KnownNames known)
    {
        foreach (var person in question.People) yield return Person(person, known.People);
        if (question.Role is { } role) yield return Role(role, question.People, known);
        if (Days(question) is { } days) yield return question.DateField == DateField.Issue ? IssueMonths(days) : Event(days);
        if (question.Issue is { } issue) yield return Issue(issue, known);
        if (question.Section is { } section) yield return Section(section, known);
    }

    /// <summary>The days a question is limited to, open ends as the calendar's; null when it is not.</summary>
    public static DaySpan? Days(Question question) =>
        question.From is null && question.To is null ? null : new DaySpan(question.From ?? DateOnly.MinValue, question.To ?? DateOnly.MaxValue);

    /// <summary>Articles on the people printed so; where the archive knows neither them nor a longer name with these characters (李克强 for 李克), those that hold the characters.</summary>
    public static ArchiveQuery Person(string typed, KnownPeople people) =>
        people.Find(typed) is { Count: > 0 } names
            ? LeafQueries.Exactly(ArchiveField.Person, names)
            : people.HasLonger(typed) ? new NothingQuery() : PhraseCover.Match(ArchiveField.BodyCharacters, PhraseCover.Of(typed));

    /// <summary>Articles of an issue, by id or running number.</summary>
    public static ArchiveQuery Issue(string typed, KnownNames known) => LeafQueries.Exactly(ArchiveField.Issue, known.Issues.Find(typed));

    /// <summary>Articles of a section.</summary>
    public static ArchiveQuery Section(string typed, KnownNames known) => LeafQueries.Exactly(ArchiveField.Section, known.Sections.Find(typed));

    /// <summary>Articles whose event shares a day with these.</summary>
    public static ArchiveQuery Event(DaySpan days) => Overlap(ArchiveField.EventStart, ArchiveField.EventEnd, days);

    /// <summary>Articles of issues whose months share a day with these.</summary>
    public static ArchiveQuery IssueMonths(DaySpan days) => Overlap(ArchiveField.IssueStart, ArchiveField.IssueEnd, days);

    /// <summary>Articles whose event shares a day with these, or, where no event is known, whose issue began in them.</summary>
    public static ArchiveQuery EventOrIssue(DaySpan days) => new CombinedQuery
    {
        Should = [Event(days), new RangeMatch(ArchiveField.SortDay, days.First.DayNumber, days.Last.DayNumber)],
        MinimumShould = 1,
    };

    private static CombinedQuery Overlap(ArchiveField start, ArchiveField end, DaySpan days) => new()
    {
        Filter = [new RangeMatch(start, 0, days.Last.DayNumber), new RangeMatch(end, days.First.DayNumber, DateOnly.MaxValue.DayNumber)],
    };

    private static ArchiveQuery Role(string text, IReadOnlyList<string> people, KnownNames known)
    {
        var names = people.SelectMany(known.People.Find).ToList();
        // With a person asked for, an office of somebody else in the same article must not do.
        var offices = names.Count == 0
            ? known.Offices.Containing(text, MostOffices)
            : [.. names.SelectMany(name => known.People.Facts(name)?.Roles ?? []).Select(role => role.Role)
                .Where(office => KnownOffices.Contains(office, text)).Distinct(StringComparer.Ordinal).Take(MostOffices)];
        return LeafQueries.Exactly(ArchiveField.Role, offices);
    }
}
