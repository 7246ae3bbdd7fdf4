using System.Collections.Frozen;
using System.Security.Cryptography;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Pages;

/// <summary>The page's own files, from inside the executable: style, script, icon.</summary>
/// <remarks>Addresses carry a hash of the content, so browsers may keep a file for good and still get a new one after an update.</remarks>
internal static class Assets
{
    private const string Folder = "wwwroot/";

    private static readonly FrozenDictionary<string, Asset> All = typeof(Assets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Folder.Length..], Load, StringComparer.Ordinal);

    /// <summary>Where a file is found; it must exist.</summary>
    public static string Address(string name) => $"/assets/{name}?v={All[name].Hash}";

    /// <summary>Sends the file that the path names; 404 when there is none.</summary>
    public static Task Send(HttpContext context)
    {
        if (!All.TryGetValue(PathRequest.Value(context, "name"), out var asset))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = asset.ContentType;
        context.Response.ContentLength = asset.Content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(asset.Content, context.RequestAborted).AsTask();
    }

    private static Asset Load(string resource)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var type = Path.GetExtension(resource) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        return new Asset(content, type, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6)));
    }

    private sealed record Asset(byte[] Content, string ContentType, string Hash);
}
