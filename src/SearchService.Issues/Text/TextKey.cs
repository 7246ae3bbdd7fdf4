using System.Text;

namespace SearchService.Issues.Text;

/// <summary>What is left of a heading when blanks, marks, widths and case are taken away, so that two prints of it can be compared?</summary>
internal static class TextKey
{
    /// <summary>Han, letters and digits only; half width, lower case; raised and lowered digits as digits.</summary>
    public static string Of(string text)
    {
        if (IsKey(text)) return text;
        var key = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            var plain = Plain(unit);
            if (char.IsLetterOrDigit(plain)) key.Append(plain);
        }

        return key.ToString();
    }

    private static bool IsKey(string text)
    {
        foreach (var unit in text)
        {
            if (!char.IsLetterOrDigit(unit) || Plain(unit) != unit) return false;
        }

        return true;
    }

    /// <summary>One character: half width, lower case, and a plain digit for a raised or lowered one.</summary>
    public static char Plain(char unit) => unit switch
    {
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(unit - 0xFEE0)),
        >= '\u2080' and <= '\u2089' => (char)(unit - 0x2080 + '0'),
        >= 'A' and <= 'Z' => (char)(unit + 32),
        _ => unit,
    };

    /// <summary>Is this a Han character (of the main block or its first extension)?</summary>
    public static bool IsHan(char unit) => unit is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>How many Han characters stand in <paramref name="text"/>?</summary>
    public static int HanCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            if (IsHan(unit)) count++;
        }

        return count;
    }

    /// <summary>Dice's coefficient over character bigrams (Adamson &amp; Boreham 1974), 0 to 1, of two keys; a single character counts as itself.</summary>
    public static double Similarity(string first, string second)
    {
        if (first == second) return first.Length == 0 ? 0 : 1;
        if (first.Length < 2 || second.Length < 2) return 0;
        const int onStack = 128;
        var left = first.Length <= onStack ? stackalloc uint[first.Length - 1] : new uint[first.Length - 1];
        var right = second.Length <= onStack ? stackalloc uint[second.Length - 1] : new uint[second.Length - 1];
        SortPairs(first, left);
        SortPairs(second, right);
        var shared = 0;
        for (int i = 0, k = 0; i < left.Length && k < right.Length;)
        {
            if (left[i] == right[k]) (shared, i, k) = (shared + 1, i + 1, k + 1);
            else if (left[i] < right[k]) i++;
            else k++;
        }

        return 2.0 * shared / (left.Length + right.Length);
    }

    private static void SortPairs(string key, Span<uint> pairs)
    {
        for (var i = 1; i < key.Length; i++) pairs[i - 1] = ((uint)key[i - 1] << 16) | key[i];
        pairs.Sort();
    }
}
