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
    private int _blockEnd = -1;
    private double _blockBound;

    /// <summary>Scores <paramref name="postings"/> of a field with these norms (mapped or pinned; empty for a field without).</summary>
    public TermScoreCursor(PostingsCursor postings, TermWeight weight, ReadOnlySpan<byte> norms)
    {
        _postings = postings;
        _weight = weight;
        _norms = norms.IsEmpty ? null : (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(norms));
    }

    /// <inheritdoc/>
    public override int Current => _postings.Current;

    /// <inheritdoc/>
    public override long Cost => _postings.Cost;

    /// <inheritdoc/>
    public override double Best => _weight.Weight;

    /// <inheritdoc/>
    public override double Bound => _blockBound;

    /// <inheritdoc/>
    public override int Next() => _postings.Next();

    /// <inheritdoc/>
    public override int Advance(int target) => _postings.Advance(target);

    /// <inheritdoc/>
    public override double Score() =>
        _weight.Score(_postings.Frequency, _norms == null ? TermWeight.NoNorm : _norms[_postings.Current]);

    /// <inheritdoc/>
    public override int BoundEnd(int target)
    {
        if (target <= _blockEnd) return _blockEnd;
        _blockEnd = _postings.BlockEnd(target);
        _blockBound = BestOf(_postings.BlockImpacts());
        return _blockEnd;
    }

    private double BestOf(ReadOnlySpan<Impact> impacts)
    {
        var best = 0f;
        foreach (var impact in impacts)
        {
            best = Math.Max(best, _weight.Score(impact.Frequency, _norms == null ? TermWeight.NoNorm : impact.Norm));
        }

        return best;
    }
}
