namespace SearchService.Archive.Evaluation;

/// <summary>How well does an article answer a question? 3 is what was asked for, 2 clearly about it, 1 touches it.</summary>
/// <param name="Issue">A part of the name of the issue's file.</param>
/// <param name="Line">1-based line of the article's title in the file.</param>
/// <param name="Grade">1 to 3; articles without a judgement count as 0.</param>
public sealed record Judgement(string Issue, int Line, int Grade);
