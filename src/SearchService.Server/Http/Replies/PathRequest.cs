using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Search;

namespace SearchService.Server.Http.Replies;

/// <summary>Requests whose question is their path: what do they ask for, and do they carry parameters they should not?</summary>
internal static class PathRequest
{
    /// <summary>The decoded value of a place in the path.</summary>
    public static string Value(HttpContext context, string name) => context.Request.RouteValues[name] as string ?? "";

    /// <summary>The problem of parameters other than <paramref name="known"/>; null when there are none.</summary>
    public static Problem? Strays(HttpRequest request, params ReadOnlySpan<string> known)
    {
        if (!request.QueryString.HasValue) return null;
        List<ParameterError>? errors = null;
        foreach (var (name, _) in SearchRequest.Pairs(request.QueryString))
        {
            if (known.Contains(name)) continue;
            var accepted = known.IsEmpty ? "这个地址没有参数" : $"可用的参数有 {string.Join("、", known.ToArray())}";
            (errors ??= []).Add(new ParameterError(name, ProblemCode.ParameterUnknown.Code, $"不认识参数 {name}，{accepted}。"));
        }

        return errors is null ? null : Problem.Of(ProblemCode.ParameterUnknown, string.Join(' ', errors.Select(error => error.Message)), errors);
    }
}
