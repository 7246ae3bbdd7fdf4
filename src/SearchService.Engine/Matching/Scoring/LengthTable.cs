namespace SearchService.Engine.Matching.Scoring;

/// <summary>Here is a norm byte: how many tokens long is the field?</summary>
/// <remarks>
/// Lengths 0 to 23 are exact; above, 24 plus a float with three mantissa bits behind the leading one and the exponent in the upper five bits, so that
/// a length keeps its four top bits. Example: byte 40 is 24 + (8 | 0) &lt;&lt; 1 = 40.
/// </remarks>
internal static class LengthTable
{
    private const int ExactLengths = 24;

    /// <summary>The length of each norm byte.</summary>
    public static ReadOnlySpan<int> Lengths => Table;

    private static readonly int[] Table = Build();

    private static int[] Build()
    {
        var table = new int[256];
        for (var norm = 0; norm < table.Length; norm++)
        {
            table[norm] = norm < ExactLengths ? norm : ExactLengths + Decode(norm - ExactLengths);
        }

        return table;
    }

    private static int Decode(int code)
    {
        var exponent = code >> 3;
        return exponent == 0 ? code & 7 : ((code & 7) | 8) << (exponent - 1);
    }
}
