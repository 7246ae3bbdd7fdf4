namespace SearchService.Issues.People.Known;

/// <summary>A roster cannot be read; the message is one Chinese line for staff that names the line.</summary>
public sealed class RosterException : Exception
{
    /// <summary>A fault on a line.</summary>
    /// <param name="line">Its 1-based number; 0 for the file as a whole.</param>
    /// <param name="fault">What is wrong, one Chinese sentence with the remedy.</param>
    public RosterException(int line, string fault)
        : base(line == 0 ? $"名册 roster.tsv：{fault}" : $"名册 roster.tsv 第 {line} 行：{fault}") => Line = line;

    /// <summary>The 1-based line; 0 for the file as a whole.</summary>
    public int Line { get; }
}
