namespace SearchService.Issues.People.Tables;

/// <summary>Which words beside a run of characters speak for a person, and which against?</summary>
internal static class NameWords
{
    /// <summary>Offices, professions and relations that stand in front of a name.</summary>
    public static WordList RolesBefore { get; } = new(TableReader.Words("roles.txt", "front", "both", "kin"));

    /// <summary>Titles that stand behind a name.</summary>
    public static WordList RolesAfter { get; } = new(TableReader.Words("roles.txt", "both", "after", "polite"));

    /// <summary>Offices that stand behind a given name too (安顺书记).</summary>
    public static WordList Titles { get; } = new(TableReader.Words("roles.txt", "both").Append("同志"));

    /// <summary>Words that tell a person but are no office.</summary>
    public static WordList NoOffices { get; } = new(TableReader.Words("roles.txt", "kin", "polite"));

    /// <summary>Words in front of an office that do not belong to it.</summary>
    public static WordList LeadIns { get; } = new(TableReader.Words("verbs.txt", "lead"));

    /// <summary>Words of appointment and dismissal, with a name behind.</summary>
    public static WordList Appointing { get; } = new(TableReader.Words("verbs.txt", "appoint"));

    /// <summary>What people do: words behind a name.</summary>
    public static WordList VerbsAfter { get; } = new(TableReader.Words("verbs.txt", "after"));

    /// <summary>What is said or done by people alone.</summary>
    public static WordList Sayings { get; } = new(TableReader.Words("verbs.txt", "say"));

    /// <summary>Words between a name and what the person says.</summary>
    public static WordList Between { get; } = new(TableReader.Words("verbs.txt", "between"));

    /// <summary>Words that begin like a surname and stand where names do.</summary>
    public static WordList Hard { get; } = new(TableReader.Words("not-people.txt", "hard"));

    /// <summary>Words in front of an office that say what kind it is.</summary>
    public static WordList Never { get; } = new(TableReader.Words("not-people.txt", "never"));

    /// <summary>What people come to a place for.</summary>
    public static WordList Visits { get; } = new(TableReader.Words("verbs.txt", "visit"));

    /// <summary>Words that call for a name behind them.</summary>
    public static WordList VerbsBefore { get; } = new(TableReader.Words("verbs.txt", "front"));

    /// <summary>Behind one of these the run in front names a place, a body or a time.</summary>
    public static WordList Places { get; } = new(TableReader.Words("not-people.txt", "place"));

    /// <summary>Behind one of these the name in front is part of the name of a work, a doctrine or a house.</summary>
    public static WordList Honors { get; } = new(TableReader.Words("not-people.txt", "honor"));

    /// <summary>Endings of bodies that carry a name of their own in front.</summary>
    public static WordList Bodies { get; } = new(TableReader.Words("not-people.txt", "body"));

    /// <summary>Names known without being told.</summary>
    public static IReadOnlyList<string> Famous { get; } = [.. TableReader.Lines("known-people.txt").SelectMany(line => line)];
}
