namespace SearchService.TestKit.Scores;

/// <summary>Which issue is it, by hand?</summary>
public sealed record AnnotatedIssue(int? Number, int? Year, IReadOnlyList<int>? Months);
