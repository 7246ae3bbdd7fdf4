using System.Text;

namespace SearchService.Engine.Matching;

/// <summary>Orders strings as their UTF-8 bytes, which is code point order; UTF-16 order differs for surrogates.</summary>
internal static class Utf8Order
{
    /// <summary>The comparer.</summary>
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    private static int Compare(string? a, string? b)
    {
        var left = (a ?? "").AsSpan();
        var right = (b ?? "").AsSpan();
        var same = left.CommonPrefixLength(right);
        if (same == left.Length || same == right.Length) return left.Length.CompareTo(right.Length);
        var (x, y) = (left[same], right[same]);
        return char.IsSurrogate(x) == char.IsSurrogate(y) ? x.CompareTo(y) : char.IsSurrogate(x) ? 1 : -1;
    }
}
