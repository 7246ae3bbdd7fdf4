using Microsoft.Net.Http.Headers;

namespace SearchService.Server.Http.Replies;

/// <summary>In which form does the caller want the answer?</summary>
internal static class AcceptedForm
{
    /// <summary>Whether text/plain is asked for, and preferred to JSON.</summary>
    public static bool IsPlainText(HttpRequest request) => Quality(request, "text/plain") is > 0 and var text && text >= Quality(request, "application/json");

    /// <summary>Whether a page is asked for: what browsers send, and nothing else does.</summary>
    public static bool IsHtml(HttpRequest request) => Quality(request, "text/html") > 0;

    /// <summary>How much the caller wants a media type it names, 0 to 1; wildcards do not count.</summary>
    private static double Quality(HttpRequest request, string mediaType)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || !accept.ToString().Contains(mediaType, StringComparison.OrdinalIgnoreCase)) return 0;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var types)) return 0;
        return types.Where(type => type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)).Select(type => type.Quality ?? 1).DefaultIfEmpty().Max();
    }
}
