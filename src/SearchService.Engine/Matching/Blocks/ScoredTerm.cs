using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Blocks;

/// <summary>What does a term score in a document, in a block at best, in the segment at best?</summary>
internal sealed unsafe class ScoredTerm
{
    private readonly TermWeight _weight;
    private readonly byte* _norms;
    private readonly float[] _stretchBounds;
    private int _window;

    /// <summary>Scores the documents of a term in a field with these norms (mapped or pinned; empty for a field without).</summary>
    /// <param name="blocks">The documents.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="norms">One byte per document.</param>
    /// <param name="slot">The place of its score in the sum.</param>
    public ScoredTerm(TermBlocks blocks, TermWeight weight, ReadOnlySpan<byte> norms, int slot)
    {
        Blocks = blocks;
        Slot = slot;
        _weight = weight;
        _norms = norms.IsEmpty ? null : (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(norms));
        _stretchBounds = new float[PostingsFormat.Stretches(blocks.Count)];
        for (var stretch = 0; stretch < _stretchBounds.Length; stretch++)
        {
            _stretchBounds[stretch] = blocks.Stretches > 0 ? BestOf(blocks.StretchImpacts(stretch)) : Bound(0);
            Best = Math.Max(Best, _stretchBounds[stretch]);
        }
    }

    /// <summary>The documents.</summary>
    public TermBlocks Blocks { get; }

    /// <summary>The place of its score in the sum.</summary>
    public int Slot { get; }

    /// <summary>No document scores higher.</summary>
    public float Best { get; }

    /// <summary>The last document of the block that <see cref="OpenWindow"/> found.</summary>
    public int WindowEnd { get; private set; } = -1;

    /// <summary>No document of that block scores higher.</summary>
    public float WindowBound { get; private set; }

    /// <summary>No document of a stretch of blocks scores higher.</summary>
    public ReadOnlySpan<float> StretchBounds => _stretchBounds;

    /// <summary>No document of a block scores higher.</summary>
    public float Bound(int block) => Blocks.IsText ? BestOf(Blocks.Impacts(block)) : _weight.Score(1, TermWeight.NoNorm);

    /// <summary>The score of a document that the term stands in so often.</summary>
    public float Score(int doc, int frequency) => _weight.Score(frequency, _norms == null ? TermWeight.NoNorm : _norms[doc]);

    /// <summary>Starts the windows over.</summary>
    public void Rewind()
    {
        _window = 0;
        WindowEnd = -1;
    }

    /// <summary>Goes to the block that holds the first document of the term from here on; documents ascend until <see cref="Rewind"/>.</summary>
    public void OpenWindow(int doc)
    {
        if (doc <= WindowEnd) return;
        _window = Blocks.BlockFrom(_window, doc);
        if (_window == Blocks.Count || Blocks.LastOf(_window) < doc)
        {
            (WindowEnd, WindowBound) = (int.MaxValue, 0);
            return;
        }

        WindowEnd = Blocks.LastOf(_window);
        WindowBound = Bound(_window);
    }

    /// <summary>The score of a document of the open block.</summary>
    public float ScoreInWindow(int doc) => Score(doc, Blocks.IsText ? Blocks.FrequencyIn(_window, doc) : 1);

    /// <summary>A frequency that every document of a block scoring <paramref name="least"/> or more has; may be too low, never too high.</summary>
    public int LeastFrequency(int block, double least)
    {
        const double Safety = 1 - 1e-4;
        if (!Blocks.IsText || least <= 0) return 1;
        if (least >= _weight.Weight) return 1;
        var impacts = Blocks.Impacts(block);
        if (impacts.IsEmpty) return 1;
        var factor = _weight.Statistics.InverseLengthFactors[_norms == null ? TermWeight.NoNorm : impacts[0].Norm];
        return (int)Math.Max(1, least / (_weight.Weight - least) / factor * Safety);
    }

    private float BestOf(ReadOnlySpan<Impact> impacts)
    {
        var best = 0f;
        foreach (var impact in impacts) best = Math.Max(best, _weight.Score(impact.Frequency, _norms == null ? TermWeight.NoNorm : impact.Norm));
        return best;
    }
}
