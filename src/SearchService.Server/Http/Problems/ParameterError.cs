namespace SearchService.Server.Http.Problems;

/// <summary>What is wrong with one parameter.</summary>
/// <param name="Parameter">Its name as given.</param>
/// <param name="Code">A code of the table.</param>
/// <param name="Message">One Chinese sentence with the remedy.</param>
internal sealed record ParameterError(string Parameter, string Code, string Message);
