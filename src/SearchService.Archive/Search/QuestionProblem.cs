namespace SearchService.Archive.Search;

/// <summary>A parameter that cannot be read.</summary>
/// <param name="Code">Stable code: parameter.unknown, parameter.value, parameter.repeated, date.impossible, date.reversed, limit.range, offset.range, cursor.invalid, cursor.expired, query.too_long …</param>
/// <param name="Parameter">The parameter's name as given.</param>
/// <param name="Message">One Chinese sentence that names the parameter, what was found and the remedy.</param>
public sealed record QuestionProblem(string Code, string Parameter, string Message);
