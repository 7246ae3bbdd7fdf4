namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>Which hash codes do Lucene's dictionary files use?</summary>
/// <remarks>
/// FNV-1a over the low and the high byte of each character (Fowler, Noll, Vo), with a final mixing for single characters,
/// and a step for double hashing. In the step "&amp; 0xFF" and "&gt;&gt; 8" bind weaker than "+", which keeps it below 512, even 0.
/// </remarks>
internal static class LuceneHash
{
    public const long Offset = unchecked((long)0xCBF29CE484222325UL);
    private const long Prime = 1099511628211L;

    /// <summary>The FNV-1a state after one more character.</summary>
    public static long Append(long state, char next)
    {
        state = (state ^ (next & 0xFF)) * Prime;
        return (state ^ (next >> 8)) * Prime;
    }

    /// <summary>The hash of a whole text.</summary>
    public static long Of(ReadOnlySpan<char> text)
    {
        var state = Offset;
        foreach (var unit in text) state = Append(state, unit);
        return state;
    }

    /// <summary>The step of double hashing of a whole text.</summary>
    public static int StepOf(ReadOnlySpan<char> text)
    {
        var step = 5381;
        foreach (var unit in text) step = NextStep(step, unit);
        return step;
    }

    /// <summary>The hash of a word's first character.</summary>
    public static long OfFirst(char first)
    {
        var hash = Append(Offset, first);
        hash += hash << 13;
        hash ^= hash >> 7;
        hash += hash << 3;
        hash ^= hash >> 17;
        return hash + (hash << 5);
    }

    /// <summary>The step of double hashing of a word's first character.</summary>
    public static int StepOfFirst(char first) => NextStep(5381, first);

    private static int NextStep(int step, char unit)
    {
        step = ((step * 33) + unit) & 0xFF;
        return ((step * 33) + unit) >> 8;
    }
}
