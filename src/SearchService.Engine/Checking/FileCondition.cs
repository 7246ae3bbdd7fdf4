namespace SearchService.Engine.Checking;

/// <summary>How is a file of the index? The closed list of what a check can find.</summary>
public enum FileCondition
{
    /// <summary>Every byte is as it was written, and what the bytes say fits together.</summary>
    Sound,

    /// <summary>It is not what was written, or says what cannot be: rebuild the index from its corpus.</summary>
    Damaged,

    /// <summary>A generation needs it and it is not there: rebuild the index from its corpus.</summary>
    Missing,

    /// <summary>It was written in another format version: rebuild the index from its corpus.</summary>
    OtherVersion,

    /// <summary>Nothing needs it: it takes room until the next writer removes it.</summary>
    Leftover,
}
