namespace SearchService.Archive;

/// <summary>Which fields does an article have in the index? The names that Archive, its queries and every engine behind the port share.</summary>
public enum ArchiveField
{
    /// <summary>Words of the title.</summary>
    Title,

    /// <summary>Words of the subtitle.</summary>
    Subtitle,

    /// <summary>Words of the body, byline included.</summary>
    Body,

    /// <summary>Characters of title and subtitle: single characters and bigrams with positions.</summary>
    TitleCharacters,

    /// <summary>Characters of title, subtitle, byline and body: single characters and bigrams with positions, the ground truth of phrases.</summary>
    BodyCharacters,

    /// <summary>Exact: canonical names of the people of the article.</summary>
    Person,

    /// <summary>Exact: offices printed in the article.</summary>
    Role,

    /// <summary>Exact: the section.</summary>
    Section,

    /// <summary>Exact: the issue's id.</summary>
    Issue,

    /// <summary>Exact: the article's id.</summary>
    Article,

    /// <summary>Number: first day of the reported event (<see cref="DateOnly.DayNumber"/>).</summary>
    EventStart,

    /// <summary>Number: last day of the reported event.</summary>
    EventEnd,

    /// <summary>Number: first day of the issue's first month.</summary>
    IssueStart,

    /// <summary>Number: last day of the issue's last month.</summary>
    IssueEnd,

    /// <summary>Number: the day articles are ordered by: the event's first, or else the issue's.</summary>
    SortDay,

    /// <summary>Values: year of the event, or else of the issue.</summary>
    YearValue,

    /// <summary>Values: section.</summary>
    SectionValue,

    /// <summary>Values: canonical names.</summary>
    PersonValue,

    /// <summary>Values: issue ids.</summary>
    IssueValue,
}
