using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using SearchService.Archive.Search;
using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.Search;

/// <summary>Which parameters does a request carry? Names and values as strings, from the query string or from a JSON body.</summary>
/// <remarks>
/// Everything stays a string until <see cref="QuestionReader"/>, so that each mistake is reported with its parameter's name;
/// the framework's own binding would lose it.
/// </remarks>
internal static class SearchRequest
{
    /// <summary>Longest q of a GET, in characters.</summary>
    public const int LongestInUrl = 512;

    /// <summary>Longest q of a POST, in characters.</summary>
    public const int LongestInBody = 4096;

    /// <summary>Largest body, in bytes.</summary>
    public const int LargestBody = 64 * 1024;

    /// <summary>The question of a POST; parameters in its URL count too.</summary>
    public static async Task<Outcome<QuestionReading>> FromBody(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
            return Problem.Of(ProblemCode.BodyMediaType, "请求体应为 JSON，请带上 Content-Type: application/json。");
        if (request.ContentLength > LargestBody) return TooLarge();
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: context.RequestAborted);
            var pairs = Pairs(request.QueryString);
            if (JsonPairs.Read(body.RootElement, pairs) is { } problem) return problem;
            return new Outcome<QuestionReading>(QuestionReader.Read(pairs, LongestInBody), null);
        }
        catch (JsonException failure)
        {
            return Problem.Of(ProblemCode.BodyMalformed, $"请求体不是正确的 JSON（第 {failure.LineNumber + 1} 行），请写成 {{\"q\": \"供水\"}} 这样的对象。");
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
    }

    /// <summary>Names and values of a query string, decoded, in order.</summary>
    public static List<KeyValuePair<string, string>> Pairs(QueryString query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(query.Value))
            pairs.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        return pairs;
    }

    private static Problem TooLarge() => Problem.Of(ProblemCode.BodyTooLarge, $"请求体超过 {LargestBody / 1024} KB，请缩短查询。");
}
