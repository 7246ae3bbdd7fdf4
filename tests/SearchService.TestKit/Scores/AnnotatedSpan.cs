namespace SearchService.TestKit.Scores;

/// <summary>A day or a span of days as yyyy-MM-dd; without an end it is the one day.</summary>
public sealed record AnnotatedSpan(string Start, string? End);
