using System.Numerics;
using SearchService.Engine.Matching;
using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Postings;

/// <summary>The documents of one term by the block, in any order: for loops that look at the most promising blocks first.</summary>
/// <remarks>For one thread. A block is read when its documents or frequencies are asked for, and kept until another is.</remarks>
internal sealed unsafe class TermBlocks
{
    private readonly PostingsBlock _block;
    private readonly BlockList _list;
    private readonly Impact[] _impacts;
    private readonly int _fewImpacts;
    private readonly bool _isText;
    private readonly PostingsReader _reader;
    private readonly TermEntry _entry;
    private PositionFinder? _positions;
    private int[] _dense = [];
    private ulong[] _known = [];
    private int _loaded = -1;
    private bool _isOpenPacked;
    private byte* _openFrequencies;
    private int _openBits;
    private int _openWord;
    private int _openRank;

    /// <summary>Opens a term.</summary>
    /// <exception cref="IndexCorruptException">Its directory is damaged.</exception>
    public TermBlocks(PostingsReader reader, in TermEntry entry, bool isText)
    {
        reader.Check(entry);
        _reader = reader;
        _entry = entry;
        _isText = isText;
        DocumentFrequency = entry.DocumentFrequency;
        _block = new PostingsBlock(reader, entry, isText);
        _impacts = new Impact[PostingsFormat.MostImpacts];
        if (entry.DocumentFrequency < PostingsFormat.BlockLength)
        {
            _fewImpacts = _block.ReadFew(_impacts);
            _loaded = 0;
            Count = 1;
            return;
        }

        _list = new BlockList(reader.File, entry, isText, reader.DocumentCount);
        Count = _list.Count;
    }

    /// <summary>Documents of the term.</summary>
    public int DocumentFrequency { get; }

    /// <summary>Blocks.</summary>
    public int Count { get; }

    /// <summary>Whether the term has frequencies.</summary>
    public bool IsText => _isText;

    /// <summary>Stretches of blocks with impacts of their own; 0 where there is only one block, or no frequencies.</summary>
    public int Stretches => _list.Stretches;

    /// <summary>Words of the bitmap; 0 where the term has none.</summary>
    public int BitmapWords => (int)_list.BitmapWords;

    /// <summary>The bitmap, one bit per document up to the last.</summary>
    public ulong* Bitmap => _list.Bitmap;

    /// <summary>Documents in the loaded block.</summary>
    public int Length => _block.Count;

    /// <summary>The documents of the loaded block; <see cref="Length"/> of them.</summary>
    public int[] Docs => _block.Docs;

    /// <summary>The frequencies of the loaded block; empty without frequencies.</summary>
    public int[] Frequencies => _block.Frequencies;

    /// <summary>The frequency of a document of the loaded block, by its place.</summary>
    public int FrequencyAt(int index) => _block.Frequency(index);

    /// <summary>The first document that may be in a block.</summary>
    public int FirstOf(int block) => block == 0 ? 0 : (int)_list.LastDocs[block - 1] + 1;

    /// <summary>The last document of a block.</summary>
    public int LastOf(int block) => _list.Count == 0 ? _block.Last : (int)_list.LastDocs[block];

    /// <summary>Reads a block.</summary>
    public void Load(int block)
    {
        if (block == _loaded) return;
        _loaded = -1;
        _block.Read(_list, block);
        _loaded = block;
    }

    /// <summary>The impacts of a block; valid until the next call.</summary>
    public ReadOnlySpan<Impact> Impacts(int block)
    {
        var count = _list.Count == 0 ? _fewImpacts : _block.Impacts(_list, block, _impacts);
        return _impacts.AsSpan(0, count);
    }

    /// <summary>The best ratio of a block's impacts.</summary>
    public float BestRatio(int block, ImpactFactors factors)
    {
        if (_list.Count > 0) return ImpactBytes.BestRatio(_block.FindImpacts(_list, block, out var length), length, factors);
        var best = 0f;
        foreach (var impact in _impacts.AsSpan(0, _fewImpacts)) best = Math.Max(best, factors.Ratio(impact.Frequency, impact.Norm));
        return best;
    }

    /// <summary>The best ratio of a stretch's impacts.</summary>
    public float BestRatioOfStretch(int stretch, ImpactFactors factors) => _list.BestRatio(stretch, factors);

    /// <summary>The frequency of a document by its place among all documents of the term.</summary>
    public int FrequencyOf(int rank)
    {
        if (!_isText) return 1;
        var (block, index) = (rank / PostingsFormat.BlockLength, rank % PostingsFormat.BlockLength);
        var frequency = block == _loaded || _list.Count == 0 ? 0 : _block.Peek(_list, block, index);
        if (frequency > 0) return frequency;
        Load(block);
        return _block.PeekLoaded(index);
    }

    /// <summary>Adds all documents to a set.</summary>
    public void AddTo(DocBits bits)
    {
        if (BitmapWords > 0)
        {
            bits.Add(new ReadOnlySpan<ulong>(Bitmap, Math.Min(BitmapWords, bits.Words.Length)));
            return;
        }

        for (var block = 0; block < Count; block++)
        {
            Load(block);
            bits.Add(Docs.AsSpan(0, Length));
        }
    }

    /// <summary>Whether the term stands in a document.</summary>
    public bool Has(int doc)
    {
        if (BitmapWords > 0) return IsInBitmap(doc);
        return IndexOf(doc) >= 0;
    }

    /// <summary>How often the term stands in a document, any document; 0 if it does not.</summary>
    public int Frequency(int doc)
    {
        if (BitmapWords > 0) return IsInBitmap(doc) ? FrequencyInBitmap(doc) : 0;
        var index = IndexOf(doc);
        return index < 0 ? 0 : _block.PeekLoaded(index);
    }

    /// <summary>The block from <paramref name="from"/> on that holds a document of the term.</summary>
    public int BlockFrom(int from, int doc) => _list.Count == 0 ? 0 : _list.Find(from, doc);

    /// <summary>Takes over all documents of the term as bits, in the place of a bitmap for <see cref="OpenFrequency"/>.</summary>
    public void Know(ulong[] bits) => _known = bits;

    /// <summary>Opens a block for <see cref="OpenFrequency"/>. With a bitmap, nothing of it is unpacked.</summary>
    public void Open(int block)
    {
        _isOpenPacked = _isText && _list.Count > 0 && IsWithinBits(block, Math.Max(BitmapWords, _known.Length)) && _block.TryFindFrequencies(_list, block, out _openFrequencies, out _openBits);
        if (!_isOpenPacked)
        {
            Load(block);
            return;
        }

        var first = FirstOf(block);
        _openWord = first >> 6;
        _openRank = -BitOperations.PopCount(WordAt(_openWord) & ((1UL << (first & 63)) - 1));
    }

    /// <summary>How often the term stands in a document of the open block that it is known to stand in; documents ascend.</summary>
    public int OpenFrequency(int doc)
    {
        if (!_isOpenPacked) return _block.PeekLoaded(IndexInLoaded(doc));
        var word = doc >> 6;
        while (_openWord < word) _openRank += BitOperations.PopCount(WordAt(_openWord++));
        var rank = _openRank + BitOperations.PopCount(WordAt(word) & ((1UL << (doc & 63)) - 1));
        return (int)PackedBlock.Value(_openFrequencies, _openBits, rank & (PackedBlock.Length - 1)) + 1;
    }

    /// <summary>The documents of the open block in one word of bits, and where their frequencies stand; false where the block had to be unpacked. Words ascend.</summary>
    public bool TryOpenWord(int word, out OpenWord open)
    {
        open = default;
        if (!_isOpenPacked) return false;
        while (_openWord < word) _openRank += BitOperations.PopCount(WordAt(_openWord++));
        open = new OpenWord(WordAt(word), _openRank, _openFrequencies, _openBits);
        return true;
    }

    /// <summary>The frequencies of a full block without its documents, where the bitmap has those; empty otherwise. Valid until the next call.</summary>
    public ReadOnlySpan<int> DenseFrequencies(int block)
    {
        if (BitmapWords == 0 || !_isText || !IsWithinBits(block, BitmapWords) || !_block.TryFindFrequencies(_list, block, out var packed, out var bits)) return [];
        if (_dense.Length == 0) _dense = ScratchBlocks.Take();
        PackedBlock.Unpack(packed, bits, 1, _dense);
        return _dense;
    }

    /// <summary>The positions in a document that the term stands in, any document; valid until the next call.</summary>
    public ReadOnlySpan<int> Positions(int doc) => (_positions ??= OpenPositions()).Positions(doc);

    /// <summary>A finder of its positions; by bits where it has a bitmap or they are known by now.</summary>
    public PositionFinder OpenPositions() => new(_reader, _entry, _list, BitmapWords > 0 ? [] : _known);

    // What the directory says of a block is not to lead outside the bits, whatever it says.
    private bool IsWithinBits(int block, int words) => (uint)FirstOf(block) <= (uint)LastOf(block) && LastOf(block) >> 6 < words;

    private ulong WordAt(int word) => _known.Length > 0 ? _known[word] : _list.Bitmap[word];

    private bool IsInBitmap(int doc) => doc >> 6 < BitmapWords && (_list.Bitmap[doc >> 6] >> (doc & 63) & 1) != 0;

    // Its place in its block is the number of documents before it there, which the bitmap counts: nothing is unpacked.
    private int FrequencyInBitmap(int doc)
    {
        if (!_isText) return 1;
        var block = _list.FindAny(doc);
        if (block == _list.Count) return 0;
        var index = _list.CountBits(FirstOf(block), doc);
        var frequency = block == _loaded ? 0 : _block.Peek(_list, block, index);
        if (frequency > 0) return frequency;
        Load(block);
        return index < _block.Count ? _block.PeekLoaded(index) : 0;
    }

    private int IndexOf(int doc)
    {
        if (!LoadAround(doc)) return -1;
        var index = IndexInLoaded(doc);
        return _block.Docs[index] == doc ? index : -1;
    }

    private bool LoadAround(int doc)
    {
        if (_loaded >= 0 && doc <= _block.Last && doc >= FirstOf(_loaded)) return true;
        if (_list.Count == 0) return false;
        var block = _list.Find(_loaded >= 0 && doc > _block.Last ? _loaded : 0, doc);
        if (block == _list.Count) return false;
        Load(block);
        return true;
    }

    // Where the document is or would be; the last place for one behind all of them.
    private int IndexInLoaded(int doc) => Math.Min(PackedBlock.CountBelow(_block.Docs, doc), _block.Count - 1);
}
