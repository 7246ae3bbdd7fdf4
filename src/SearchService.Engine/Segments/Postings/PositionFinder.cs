using System.Numerics;
using System.Runtime.CompilerServices;
using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Segments.Positions;

namespace SearchService.Engine.Segments.Postings;

/// <summary>Here is a document of a term: where do its positions begin?</summary>
/// <remarks>
/// They stand behind those of the documents before it in its block, as many as their frequencies sum up to. Where the term's documents are known as bits, the
/// bits before it tell its place in the block, and only the frequencies before it are summed up: nothing is unpacked. For one thread; documents may
/// come in any order, ascending ones for less.
/// </remarks>
internal sealed unsafe class PositionFinder
{
    private const int FewOfBlock = 2;
    private const int MostBitsToSum = 23;

    private readonly PostingsReader _reader;
    private readonly TermEntry _entry;
    private readonly BlockList _list;
    private readonly ulong[] _known;
    private readonly int _words;
    private readonly PostingsBlock _block;
    private readonly PositionsReader _positions;
    private int _frequency;
    private int _doc = -1;
    private int _openBlock = -1;
    private int _last = -1;
    private bool _isByBits;
    private int[] _sums = [];
    private bool _isSummed;
    private int _passed;
    private byte* _frequencies;
    private int _bits;
    private int _word;
    private int _rankOfWord;
    private int _rank;
    private long _gapsBefore;
    private byte* _gapBlock;

    /// <summary>Finds positions of a text term.</summary>
    /// <param name="reader">The files.</param>
    /// <param name="entry">The term.</param>
    /// <param name="list">Its directory; none for a term with few documents.</param>
    /// <param name="known">Its documents as bits where they are at hand and no bitmap is; else empty.</param>
    public PositionFinder(PostingsReader reader, in TermEntry entry, in BlockList list, ulong[] known)
    {
        _reader = reader;
        _entry = entry;
        _list = list;
        _known = known;
        _words = Math.Max((int)list.BitmapWords, known.Length);
        _positions = new PositionsReader(reader.Positions, entry.PositionsOffset, entry.TotalTermFrequency);
        _block = new PostingsBlock(reader, entry, isText: true);
        if (list.Count == 0) _block.ReadFew(stackalloc Impact[PostingsFormat.MostImpacts]);
    }

    /// <summary>The positions in a document that the term stands in; valid until the next call.</summary>
    public ReadOnlySpan<int> Positions(int doc)
    {
        if (doc != _doc) Find(doc);
        return _positions.Read(_gapBlock, (int)_gapsBefore, _frequency);
    }

    private void Find(int doc)
    {
        if (doc > _last || doc < _doc || _openBlock < 0) Open(doc);
        var rank = _isByBits ? RankByBits(doc) : PackedBlock.CountBelow(_block.Docs, doc);
        if (rank < _rank || rank >= PackedBlock.Length) throw _reader.File.Corrupt($"the block before document {_last} has document {doc} at place {rank}");
        var frequency = _isSummed ? PassSummed(rank) : Pass(rank);
        if (frequency > _entry.TotalTermFrequency) throw _reader.File.Corrupt($"a document has {frequency} of {_entry.TotalTermFrequency} occurrences");
        _rank = rank;
        for (; _gapsBefore >= PackedBlock.Length; _gapsBefore -= PackedBlock.Length) _gapBlock = _positions.BlockAfter(_gapBlock);
        (_doc, _frequency) = (doc, frequency);
    }

    /// <summary>Tells how many documents will be asked about: where it is several of a block, their sums are had together.</summary>
    public void Expect(int documents) =>
        _sums = (long)documents * PackedBlock.Length > (long)_entry.DocumentFrequency * FewOfBlock ? ScratchBlocks.Take() : [];

    // Passes over the gaps of the documents before, and tells how many there are of this one.
    private int Pass(int rank)
    {
        _gapsBefore += rank - _rank + (_frequencies != null ? PackedBlock.Sum(_frequencies, _bits, _rank, rank) : SumLoaded(_rank, rank));
        return _frequencies != null ? (int)PackedBlock.Value(_frequencies, _bits, rank) + 1 : _block.Frequencies[rank];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PassSummed(int rank)
    {
        var before = rank == 0 ? 0 : _sums[rank - 1];
        _gapsBefore += before - _passed;
        _passed = before;
        return _sums[rank] - before;
    }

    // Frequencies that are had one by one are those of a last block, or of a term that has no other.
    private long SumLoaded(int from, int to)
    {
        var sum = (long)(from - to);
        foreach (var frequency in _block.Frequencies.AsSpan(from, to - from)) sum += frequency;
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RankByBits(int doc)
    {
        var word = doc >> 6;
        while (_word < word) _rankOfWord += BitOperations.PopCount(WordAt(_word++));
        return _rankOfWord + BitOperations.PopCount(WordAt(word) & ((1UL << (doc & 63)) - 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong WordAt(int word) => _known.Length > 0 ? _known[word] : _list.Bitmap[word];

    private void Open(int doc)
    {
        _doc = -1;
        _rank = 0;
        if (_list.Count == 0)
        {
            (_openBlock, _last, _gapsBefore) = (0, _block.Last, 0);
            _gapBlock = _positions.BlockAt(0);
            return;
        }

        var block = doc > _last && _openBlock >= 0 ? _list.Find(_openBlock + 1, doc) : _list.FindAny(doc);
        if (block == _list.Count) throw _reader.File.Corrupt($"no block has document {doc}");
        _openBlock = -1;
        OpenBlock(block);
        _openBlock = block;
    }

    private void OpenBlock(int block)
    {
        var first = block == 0 ? 0 : (int)_list.LastDocs[block - 1] + 1;
        _last = (int)_list.LastDocs[block];
        var isFull = _block.TryFindFrequencies(_list, block, out _frequencies, out _bits);
        _isByBits = isFull && (uint)first <= (uint)_last && _last >> 6 < _words;
        if (_isByBits)
        {
            _word = first >> 6;
            _rankOfWord = -BitOperations.PopCount(WordAt(_word) & ((1UL << (first & 63)) - 1));
        }
        else
        {
            _block.Read(_list, block);
        }

        if (!isFull) _frequencies = null;
        _isSummed = isFull && _sums.Length > 0 && _bits <= MostBitsToSum;
        if (_isSummed) PackedBlock.UnpackGaps(_frequencies, _bits, 0, _sums);
        _passed = 0;
        var (offset, index) = _block.FirstPosition(_list, block);
        _gapBlock = _positions.BlockAt(offset);
        _gapsBefore = index;
    }
}
