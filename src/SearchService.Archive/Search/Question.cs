using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Search;

/// <summary>One question to the archive, whoever asks it: API, page, command line, export.</summary>
/// <remarks>Made by <see cref="QuestionReader"/>, so every value is within its limits.</remarks>
public sealed record Question
{
    /// <summary>The query text as typed; empty asks for everything that the filters leave.</summary>
    public string Q { get; init; } = "";

    /// <summary>Only articles with these people, by any printed form; all of them.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Only articles where a person has an office that contains this text.</summary>
    public string? Role { get; init; }

    /// <summary>First day, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Which date From and To mean.</summary>
    public DateField DateField { get; init; }

    /// <summary>Only this issue: its id or its running number.</summary>
    public string? Issue { get; init; }

    /// <summary>Only this section (栏目).</summary>
    public string? Section { get; init; }

    /// <summary>The order; null is relevance, or newest first when there is nothing to rank by.</summary>
    public SortOrder? Sort { get; init; }

    /// <summary>Hits per page, 1 to 100 (0 asks for counts and facets only).</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Hits to skip, 0 to 10,000.</summary>
    public int Offset { get; init; }

    /// <summary>An opaque cursor instead of an offset.</summary>
    public string? Cursor { get; init; }

    /// <summary>Facets to count: year, section, person, issue.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>Which other wordings may be looked for.</summary>
    public Expansions Expand { get; init; } = Expansions.All;

    /// <summary>What may be read into plain words.</summary>
    public ReadingSteps Read { get; init; } = ReadingSteps.All;

    /// <summary>Whether hits on one meeting make one row, so that limit and offset count rows.</summary>
    public bool GroupsByMeeting { get; init; }

    /// <summary>Whether snippets and titles tell the places of what matched as numbers, too.</summary>
    public bool Offsets { get; init; }

    /// <summary>Whether snippets and titles mark what matched.</summary>
    public bool Highlight { get; init; } = true;
}
