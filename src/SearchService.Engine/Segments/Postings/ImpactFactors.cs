using System.Runtime.CompilerServices;

namespace SearchService.Engine.Segments.Postings;

/// <summary>What is a frequency worth at a length? Its product with the factor of the length's norm byte.</summary>
/// <param name="Factors">One per norm byte.</param>
/// <param name="OnlyNorm">The norm byte of every document of a field that has none; -1 where documents have their own.</param>
internal readonly record struct ImpactFactors(float[] Factors, int OnlyNorm)
{
    /// <summary>The product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Ratio(int frequency, byte norm) => frequency * Factors[OnlyNorm < 0 ? norm : OnlyNorm];
}
