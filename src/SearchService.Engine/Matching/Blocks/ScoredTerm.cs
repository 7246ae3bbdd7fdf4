using System.Numerics;
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
    private readonly float[] _factors;
    private readonly ImpactFactors _impactFactors;
    private readonly byte* _norms;
    private readonly float[] _stretchBounds;
    private int _window;
    private bool _isOpen;
    private bool _byStretch;
    private int _stretch;

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
        _factors = weight.Statistics.Factors;
        _impactFactors = new ImpactFactors(_factors, norms.IsEmpty ? TermWeight.NoNorm : -1);
        _norms = norms.IsEmpty ? null : (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(norms));
        _stretchBounds = new float[PostingsFormat.Stretches(blocks.Count)];
        for (var stretch = 0; stretch < _stretchBounds.Length; stretch++)
        {
            _stretchBounds[stretch] = blocks.Stretches > 0 ? ScoreAt(blocks.BestRatioOfStretch(stretch, _impactFactors)) : Bound(0);
            Best = Math.Max(Best, _stretchBounds[stretch]);
        }
    }

    /// <summary>The documents.</summary>
    public TermBlocks Blocks { get; }

    /// <summary>The place of its score in the sum.</summary>
    public int Slot { get; }

    /// <summary>No document scores higher.</summary>
    public float Best { get; }

    /// <summary>The last document of the window that <see cref="OpenWindow"/> found.</summary>
    public int WindowEnd { get; private set; } = -1;

    /// <summary>No document of that window scores higher.</summary>
    public float WindowBound { get; private set; }

    /// <summary>No document of a stretch of blocks scores higher.</summary>
    public ReadOnlySpan<float> StretchBounds => _stretchBounds;

    /// <summary>No document of a block scores higher.</summary>
    public float Bound(int block) => Blocks.IsText ? ScoreAt(Blocks.BestRatio(block, _impactFactors)) : _weight.Score(1, TermWeight.NoNorm);

    /// <summary>The score of a document that the term stands in so often.</summary>
    public float Score(int doc, int frequency) => _weight.Score(frequency, _norms == null ? TermWeight.NoNorm : _norms[doc]);

    /// <summary>Starts the windows over: blocks, or where few documents are asked about whole stretches of them, whose bounds are known already.</summary>
    public void Rewind(bool byStretch)
    {
        _byStretch = byStretch;
        _window = _stretch = 0;
        WindowEnd = -1;
        _isOpen = false;
    }

    /// <summary>Goes to the window that holds the first document of the term from here on; documents ascend until <see cref="Rewind"/>.</summary>
    public void OpenWindow(int doc)
    {
        if (doc <= WindowEnd) return;
        if (_byStretch)
        {
            while (_stretch < _stretchBounds.Length && LastOfStretch(_stretch) < doc) _stretch++;
            (WindowEnd, WindowBound) = _stretch < _stretchBounds.Length ? (LastOfStretch(_stretch), _stretchBounds[_stretch]) : (int.MaxValue, 0);
            return;
        }

        _window = Blocks.BlockFrom(_window, doc);
        _isOpen = false;
        var isBehind = _window == Blocks.Count || Blocks.LastOf(_window) < doc;
        (WindowEnd, WindowBound) = isBehind ? (int.MaxValue, 0) : (Blocks.LastOf(_window), Bound(_window));
    }

    /// <summary>How often the term stands in a document of the open window that it is known to stand in.</summary>
    public int FrequencyInWindow(int doc)
    {
        if (!Blocks.IsText) return 1;
        if (_byStretch && Blocks.BlockFrom(_window, doc) is var block && block != _window)
        {
            _window = block;
            _isOpen = false;
        }

        if (!_isOpen) Blocks.Open(_window);
        _isOpen = true;
        return Blocks.OpenFrequency(doc);
    }

    /// <summary>Those of 64 documents of the open window, all of which have the term, whose <see cref="Ratio"/> reaches the least; all where that takes longer than it saves.</summary>
    public ulong Strong(int word, ulong docs, float leastRatio)
    {
        if (!Blocks.IsText || _byStretch) return docs;
        if (!_isOpen) Blocks.Open(_window);
        _isOpen = true;
        if (!Blocks.TryOpenWord(word, out var open)) return docs;
        var strong = 0UL;
        for (var left = docs; left != 0; left &= left - 1)
        {
            var bit = left & (~left + 1);
            strong |= Ratio((word << 6) + BitOperations.TrailingZeroCount(left), open.Frequency(bit)) >= leastRatio ? bit : 0;
        }

        return strong;
    }

    private int LastOfStretch(int stretch) => Blocks.LastOf(Math.Min((stretch + 1) * PostingsFormat.BlocksPerStretch, Blocks.Count) - 1);

    /// <summary>What frequency by length factor a score of <paramref name="least"/> takes; too low rather than too high.</summary>
    /// <remarks>weight - weight / (1 + r) reaches the score where r reaches score / (weight - score): one multiplication tells which documents are too weak.</remarks>
    public float LeastRatio(double least)
    {
        const double Safety = 1 - 1e-4;
        return least <= 0 || least >= _weight.Weight ? 0 : (float)(least / (_weight.Weight - least) * Safety);
    }

    /// <summary>Frequency by length factor of a document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Ratio(int doc, int frequency) => frequency * _factors[_norms == null ? TermWeight.NoNorm : _norms[doc]];

    /// <summary>A frequency that every document of a block with this ratio or a greater one has; may be too low, never too high.</summary>
    public int LeastFrequency(int block, float ratio)
    {
        if (ratio <= 0 || !Blocks.IsText || Blocks.Impacts(block) is not [var shortest, ..]) return 1;
        return (int)Math.Clamp(ratio / _factors[_norms == null ? TermWeight.NoNorm : shortest.Norm], 1, int.MaxValue / 2);
    }

    // The score rises with the ratio, to the last bit: the best ratio has the best score.
    private float ScoreAt(float ratio) => Math.Max(0f, _weight.ScoreAt(ratio));
}
