using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Roles;

namespace SearchService.Issues.Meetings;

/// <summary>A meeting as one article tells of it, before the articles of an issue are put together.</summary>
internal sealed class MeetingDraft
{
    /// <summary>As printed.</summary>
    public required string Name { get; set; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Who held it.</summary>
    public string? Body { get; init; }

    /// <summary>Term and ordinal.</summary>
    public (int? Term, int? Ordinal) Series { get; init; }

    /// <summary>First and last day.</summary>
    public (DateOnly Start, DateOnly End)? Days { get; set; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>Who did what.</summary>
    public MeetingPeople People { get; init; } = new();

    /// <summary>What was adopted or considered.</summary>
    public List<string> Documents { get; init; } = [];

    /// <summary>1-based positions of the articles.</summary>
    public SortedSet<int> Articles { get; } = [];

    /// <summary>The report's position.</summary>
    public required int Primary { get; init; }

    /// <summary>The line that tells it.</summary>
    public required int Line { get; init; }

    /// <summary>The finished record.</summary>
    public Meeting ToMeeting() => new(
        Name, Body, Series.Term, Series.Ordinal, Kind, Days?.Start, Days?.End, Place, People.Chaired, People.Spoke, People.Attended, People.SatIn, [.. Documents.Distinct()], [.. Articles], Primary, Line);
}
