using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Segments.Postings;

/// <summary>Impacts as bytes, see <see cref="PostingsFormat"/>.</summary>
internal static unsafe class ImpactBytes
{
    /// <summary>The most bytes that <see cref="PostingsFormat.MostImpacts"/> pairs take; fits into a byte.</summary>
    public const int Most = PostingsFormat.MostImpacts * (VarUInts.MostBytes + 1);

    /// <summary>Writes impacts; returns how many bytes they take.</summary>
    public static int Write(ReadOnlySpan<Impact> impacts, Span<byte> target)
    {
        var length = 0;
        var previous = 0;
        foreach (var impact in impacts)
        {
            var rise = (uint)(impact.Frequency - previous);
            for (; rise >= 0x80; rise >>= 7) target[length++] = (byte)(rise | 0x80);
            target[length++] = (byte)rise;
            target[length++] = impact.Norm;
            previous = impact.Frequency;
        }

        return length;
    }

    /// <summary>The greatest product of a frequency and the factor of its norm; 0 without impacts. One pass, nothing kept.</summary>
    /// <remarks>Requires what <see cref="Read"/> requires.</remarks>
    public static float BestRatio(byte* at, int length, ImpactFactors factors)
    {
        var end = at + length;
        var best = 0f;
        var frequency = 0;
        for (var left = PostingsFormat.MostImpacts; at < end && left > 0; left--)
        {
            frequency += (int)VarUInts.Read(ref at);
            best = Math.Max(best, factors.Ratio(frequency, *at++));
        }

        return best;
    }

    /// <summary>Reads at most as many impacts as fit into <paramref name="target"/>; returns how many.</summary>
    /// <remarks>Requires the bytes to be readable, and <see cref="VarUInts.MostBytes"/> behind them, as they are in every file because of its footer.</remarks>
    public static int Read(byte* at, int length, Span<Impact> target)
    {
        var end = at + length;
        var count = 0;
        var frequency = 0;
        while (at < end && count < target.Length)
        {
            frequency += (int)VarUInts.Read(ref at);
            target[count++] = new Impact(frequency, *at++);
        }

        return count;
    }
}
