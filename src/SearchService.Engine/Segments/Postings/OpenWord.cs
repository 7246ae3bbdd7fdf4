using System.Numerics;
using System.Runtime.CompilerServices;
using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Segments.Postings;

/// <summary>How often does a term stand in those of 64 neighboring documents that it is known to stand in?</summary>
/// <param name="bits">Those of the 64 that the term stands in.</param>
/// <param name="rank">How many documents of the block come before them.</param>
/// <param name="frequencies">The packed frequencies of the block.</param>
/// <param name="width">Bits of each.</param>
internal readonly unsafe ref struct OpenWord(ulong bits, int rank, byte* frequencies, int width)
{
    /// <summary>The frequency in the document of one bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Frequency(ulong bit)
    {
        var place = (rank + BitOperations.PopCount(bits & (bit - 1))) & (PackedBlock.Length - 1);
        return (int)PackedBlock.Value(frequencies, width, place) + 1;
    }
}
