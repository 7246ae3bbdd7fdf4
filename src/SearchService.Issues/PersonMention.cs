namespace SearchService.Issues;

/// <summary>One person of an article, all mentions together.</summary>
/// <param name="Name">The canonical name, blanks removed.</param>
/// <param name="Surfaces">Every printed form that means this person here, most frequent first.</param>
/// <param name="Line">The 1-based line of the first mention.</param>
/// <param name="Roles">Offices as printed beside the name, without duplicates.</param>
/// <param name="Count">How often the person is mentioned in the article.</param>
/// <param name="Basis">Why this is taken for a person, one short Chinese phrase.</param>
public sealed record PersonMention(string Name, IReadOnlyList<string> Surfaces, int Line, IReadOnlyList<string> Roles, int Count, string Basis);
