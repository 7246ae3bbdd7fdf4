using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People;

/// <summary>One place where a person is named.</summary>
/// <param name="Text">The text it stands in.</param>
/// <param name="Finding">The place and its evidence.</param>
internal sealed record Mention(NameText Text, NameFinding Finding)
{
    /// <summary>The 1-based line of its first character.</summary>
    public int Line => Text.LineOf(Finding.Start);

    /// <summary>The name as printed, blanks inside included.</summary>
    public string Surface => Text.Printed(Finding.Start, Finding.End);

    /// <summary>The offices printed beside it.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The person's name, where the printed form is another (given name alone, part of a foreign name, a misread glyph).</summary>
    public string Person { get; init; } = Finding.Name;

    /// <summary>Why the printed form is taken for that person; null where it is the name itself.</summary>
    public string? Link { get; init; }
}
