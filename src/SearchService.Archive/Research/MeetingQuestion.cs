namespace SearchService.Archive.Research;

/// <summary>Which meetings are asked for? What is null or empty does not matter.</summary>
public sealed record MeetingQuestion
{
    /// <summary>The kind, exactly.</summary>
    public string? Kind { get; init; }

    /// <summary>People who all took part, by any printed form.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>What they took part as.</summary>
    public MeetingPart As { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words, all of which stand in name, body, place, documents or the titles of its articles.</summary>
    public string Q { get; init; } = "";

    /// <summary>Meetings per page.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>Meetings to skip.</summary>
    public int Offset { get; init; }
}
