namespace SearchService.Archive.Search;

/// <summary>The outcome of reading parameters: a question or problems.</summary>
/// <param name="Question">The question; null when there are problems.</param>
/// <param name="Problems">All problems found, in parameter order.</param>
public sealed record QuestionReading(Question? Question, IReadOnlyList<QuestionProblem> Problems);
