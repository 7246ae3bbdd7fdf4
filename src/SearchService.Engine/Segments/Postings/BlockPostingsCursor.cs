using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Segments.Positions;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Postings;

/// <summary>The documents of one term out of its blocks: documents are unpacked a block at a time, frequencies and positions only where they are asked for.</summary>
internal sealed unsafe class BlockPostingsCursor : PostingsCursor
{
    private static readonly Impact[] KeywordImpacts = [new Impact(1, Matching.Scoring.TermWeight.NoNorm)];

    private readonly PostingsReader _reader;
    private readonly TermEntry _entry;
    private readonly bool _isText;
    private readonly PositionsCursor? _positionsCursor;
    private readonly PostingsBlock _block;
    private readonly BlockList _list;
    private readonly int _blocks = 1;
    private readonly Impact[] _impacts = [];
    private int _blockIndex;
    private int _seen = -1;
    private int _impactCount;
    private int _index = -1;
    private int _current = -1;
    private int[] _positions = [];
    private int _positionsOf = -1;
    private bool _isSought;

    /// <summary>Opens a term; see <see cref="PostingsReader.Open"/>.</summary>
    internal BlockPostingsCursor(PostingsReader reader, in TermEntry entry, bool isText, PositionsCursor? positions)
    {
        _reader = reader;
        _entry = entry;
        _isText = isText;
        _positionsCursor = positions;
        _block = new PostingsBlock(reader, entry, isText);
        if (isText) _impacts = new Impact[PostingsFormat.MostImpacts];
        if (entry.DocumentFrequency < PostingsFormat.BlockLength)
        {
            _impactCount = _block.ReadFew(_impacts);
            return;
        }

        _list = new BlockList(reader.File, entry, isText, reader.DocumentCount);
        _blocks = _list.Count;
        _blockIndex = -1;
    }

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost => _entry.DocumentFrequency;

    /// <inheritdoc/>
    public override int Frequency => _block.Frequency(_index);

    private bool IsFew => _list.Count == 0;

    /// <inheritdoc/>
    public override int Next()
    {
        var next = _index + 1;
        if (next >= _block.Count) return MoveTo(_blockIndex + 1);
        _index = next;
        return _current = _block.Docs[next];
    }

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        if (target <= _current) return _current;
        if (target > _block.Last && MoveTo(_list.Find(_blockIndex + 1, target)) >= target) return _current;
        return SearchBlock(target);
    }

    /// <inheritdoc/>
    public override int BlockEnd(int target)
    {
        if (IsFew) return target <= _block.Last ? _block.Last : End;
        var block = _list.Find(Math.Max(_seen, 0), target);
        if (block != _seen)
        {
            _seen = block;
            _impactCount = -1;
        }

        return block < _list.Count ? (int)_list.LastDocs[block] : End;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<Impact> BlockImpacts()
    {
        if (!_isText) return KeywordImpacts;
        if (_impactCount < 0) _impactCount = _seen < _list.Count ? _block.Impacts(_list, _seen, _impacts) : 0;
        return _impacts.AsSpan(0, _impactCount);
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Positions()
    {
        if (_positionsCursor is null) return [];
        var frequency = Frequency;
        if (_positionsOf == _index) return _positions.AsSpan(0, frequency);
        if (frequency > _entry.TotalTermFrequency) throw _reader.File.Corrupt($"a document has {frequency} of {_entry.TotalTermFrequency} occurrences");
        if (!_isSought)
        {
            _positionsCursor.Seek(_block.PositionsOffset, _block.PositionsIndex);
            _isSought = true;
        }

        var passed = 0L;
        for (var i = _positionsOf + 1; i < _index; i++) passed += _block.Frequency(i);
        _positionsCursor.Skip(passed);
        if (_positions.Length < frequency) _positions = new int[Math.Max(frequency, 16)];
        _positionsCursor.Read(_positions.AsSpan(0, frequency));
        _positionsOf = _index;
        return _positions.AsSpan(0, frequency);
    }

    private int MoveTo(int block)
    {
        if (block >= _blocks)
        {
            _index = _block.Count;
            return _current = End;
        }

        _block.Read(_list, block);
        _blockIndex = block;
        _positionsOf = -1;
        _isSought = false;
        _index = 0;
        return _current = _block.Docs[0];
    }

    // Requires a document at or after the target in the block.
    private int SearchBlock(int target)
    {
        _index = PackedBlock.CountBelow(_block.Docs, target);
        return _current = _block.Docs[_index];
    }
}
