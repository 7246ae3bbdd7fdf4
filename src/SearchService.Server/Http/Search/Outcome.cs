using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.Search;

/// <summary>A value, or the problem that kept it from being made; never both.</summary>
internal readonly record struct Outcome<T>(T? Value, Problem? Problem)
    where T : class
{
    /// <summary>The failed outcome.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(null, problem);
}
