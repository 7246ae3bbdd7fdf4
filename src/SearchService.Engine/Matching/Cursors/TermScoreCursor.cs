using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Cursors;

/// <summary>The documents of one term, scored by BM25, with the block bounds of its impacts.</summary>
internal sealed unsafe class TermScoreCursor : ScoredCursor
{
    private readonly PostingsCursor _postings;
    private readonly TermWeight _weight;
    private readonly byte* _norms;
    private readonly BlockBounds _bounds;

    /// <summary>Scores <paramref name="postings"/> of a field with these norms (mapped or pinned; empty for a field without), none of them above <paramref name="best"/>.</summary>
    public TermScoreCursor(PostingsCursor postings, TermWeight weight, ReadOnlySpan<byte> norms, double best)
    {
        Best = best;
        _postings = postings;
        _weight = weight;
        _bounds = new BlockBounds(postings, weight, !norms.IsEmpty);
        _norms = norms.IsEmpty ? null : (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(norms));
    }

    /// <inheritdoc/>
    public override int Current => _postings.Current;

    /// <inheritdoc/>
    public override long Cost => _postings.Cost;

    /// <inheritdoc/>
    public override double Best { get; }

    /// <inheritdoc/>
    public override int Next() => _postings.Next();

    /// <inheritdoc/>
    public override int Advance(int target) => _postings.Advance(target);

    /// <inheritdoc/>
    public override double Score() =>
        _weight.Score(_postings.Frequency, _norms == null ? TermWeight.NoNorm : _norms[_postings.Current]);

    /// <inheritdoc/>
    public override int BoundEnd(int target) => _bounds.BlockEnd(target);

    /// <inheritdoc/>
    public override double Bound(int target, int end) => _bounds.Best(target, end);
}
