namespace SearchService.TestKit.Scores;

/// <summary>One person of an article, by hand: the canonical name and every form printed.</summary>
public sealed record AnnotatedPerson(string Name, IReadOnlyList<string>? Surfaces);
