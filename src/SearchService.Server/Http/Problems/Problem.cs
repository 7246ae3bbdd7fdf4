using SearchService.Archive.Search;

namespace SearchService.Server.Http.Problems;

/// <summary>What went wrong with one request? The body of an RFC 9457 answer, <c>application/problem+json</c>.</summary>
/// <param name="Type">The code as a URN.</param>
/// <param name="Title">The code's meaning.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">This occurrence, with the remedy.</param>
/// <param name="Code">The stable code; the first one where there are several errors.</param>
/// <param name="Errors">What is wrong with which parameter; empty when no parameter is at fault.</param>
internal sealed record Problem(string Type, string Title, int Status, string Detail, string Code, IReadOnlyList<ParameterError> Errors)
{
    /// <summary>A problem of the request as a whole.</summary>
    public static Problem Of(ProblemCode code, string detail, params IReadOnlyList<ParameterError> errors) =>
        new("urn:searchservice:problem:" + code.Code, code.Title, code.Status, detail, code.Code, errors);

    /// <summary>Problems of parameters; there is at least one.</summary>
    public static Problem Of(IReadOnlyList<QuestionProblem> problems) =>
        Of(ProblemCode.Find(problems[0].Code), string.Join(' ', problems.Select(problem => problem.Message)),
            [.. problems.Select(problem => new ParameterError(problem.Parameter, problem.Code, problem.Message))]);
}
