namespace SearchService.Engine.Checking;

/// <summary>What a check found of one file.</summary>
/// <param name="Name">The file.</param>
/// <param name="Length">Its bytes; -1 where it is missing.</param>
/// <param name="Condition">How it is.</param>
/// <param name="Fault">What is wrong, in English; empty where nothing is.</param>
public sealed record CheckedFile(string Name, long Length, FileCondition Condition, string Fault)
{
    /// <summary>Whether the index cannot be used because of it.</summary>
    public bool IsFatal => Condition is FileCondition.Damaged or FileCondition.Missing or FileCondition.OtherVersion;
}
