using System.Text;

namespace SearchService.Server.Http.Search;

/// <summary>Where is the next page? The same question with the cursor in place of the offset.</summary>
internal static class NextLink
{
    /// <summary>The address, relative to the host.</summary>
    public static string Of(HttpRequest request, string cursor)
    {
        var link = new StringBuilder(request.PathBase.Value).Append(request.Path.Value).Append('?');
        foreach (var (name, value) in SearchRequest.Pairs(request.QueryString))
        {
            if (name is "offset" or "cursor") continue;
            link.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
        }

        return link.Append("cursor=").Append(Uri.EscapeDataString(cursor)).ToString();
    }
}
