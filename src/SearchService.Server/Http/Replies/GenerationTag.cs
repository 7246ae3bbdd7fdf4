using System.Globalization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SearchService.Server.Http.Replies;

/// <summary>Has the caller seen this answer already? Entity tags made of generation and question.</summary>
/// <remarks>
/// The same question to the same generation has the same answer, so the tag is known before anything is searched. It is weak: the answer's
/// <c>tookMs</c> differs from time to time. The question enters as a 64-bit FNV-1a hash of its characters (Fowler, Noll, Vo).
/// </remarks>
internal static class GenerationTag
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>Another build may word the same answer differently.</summary>
    private static readonly ulong Build = Add(FnvOffset, typeof(GenerationTag).Module.ModuleVersionId.ToString());

    /// <summary>The tag of what <paramref name="request"/> asks of a generation in the form <paramref name="form"/> (json, text, html).</summary>
    public static string Of(HttpRequest request, string generation, string form)
    {
        var hash = Add(Add(Add(Build, request.Path.Value), request.QueryString.Value), form);
        return string.Create(CultureInfo.InvariantCulture, $"W/\"{generation}-{hash:x16}\"");
    }

    /// <summary>Marks the answer with <paramref name="tag"/>; true after a 304 when the caller has it already.</summary>
    public static bool IsKnown(HttpContext context, string tag)
    {
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept";
        if (!Matches(context.Request.Headers.IfNoneMatch, tag)) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool Matches(StringValues given, string tag)
    {
        if (given.Count == 0) return false;
        if (!EntityTagHeaderValue.TryParseList([.. given.OfType<string>()], out var tags)) return false;
        var own = EntityTagHeaderValue.Parse(tag);
        foreach (var candidate in tags)
        {
            if (candidate == EntityTagHeaderValue.Any || candidate.Compare(own, useStrongComparison: false)) return true;
        }

        return false;
    }

    private static ulong Add(ulong hash, string? text)
    {
        foreach (var unit in text.AsSpan()) hash = (hash ^ unit) * FnvPrime;
        return (hash ^ char.MaxValue) * FnvPrime;
    }
}
