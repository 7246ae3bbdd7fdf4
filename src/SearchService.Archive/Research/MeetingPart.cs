namespace SearchService.Archive.Research;

/// <summary>What somebody takes part in a meeting as.</summary>
public enum MeetingPart
{
    /// <summary>As anything.</summary>
    Any,

    /// <summary>Chairs or leads it.</summary>
    Chair,

    /// <summary>Speaks or reports.</summary>
    Speaker,

    /// <summary>Attends, with a vote or without.</summary>
    Attendee,
}
