using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.Pages;

/// <summary>The page of a problem, for people with a browser: what happened, and how to go on.</summary>
internal static class ProblemPage
{
    /// <summary>The page.</summary>
    public static string Write(Problem problem) => PageLayout.Write(problem.Title, html => html.Append($"""
        <div class="notice" role="alert"><h1>{problem.Title}</h1><p>{problem.Detail}</p><p><a href="/">回到搜索</a></p><p><small>{problem.Status} {problem.Code}</small></p></div>

        """));
}
