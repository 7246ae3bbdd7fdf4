namespace SearchService.Archive.Search;

/// <summary>A well-formed question that this archive cannot answer: a cursor whose generation is gone.</summary>
public sealed class QuestionException : Exception
{
    /// <summary>Creates the exception from its problem.</summary>
    public QuestionException(QuestionProblem problem)
        : base(problem.Message) => Problem = problem;

    /// <summary>Code, parameter and message.</summary>
    public QuestionProblem Problem { get; }
}
