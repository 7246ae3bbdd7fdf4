using System.Diagnostics;
using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.Replies;

/// <summary>Stands where an answer cannot be missing.</summary>
internal static class NoAnswer
{
    /// <summary>Never called.</summary>
    public static Problem Problem() => throw new UnreachableException("A question always has an answer.");
}
