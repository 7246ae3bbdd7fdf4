using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Segments.Terms;

/// <summary>Walks the terms of a field, putting each together from the one before.</summary>
internal sealed class BlockTermCursor(BlockTerms terms) : TermCursor
{
    private byte[] _term = new byte[64];
    private int _length;
    private int _block = -1;
    private int _index;
    private int _count;
    private int _termsBegin;
    private int _termsLength;
    private int _termsAt;
    private int _entriesBegin;
    private int _entriesAt;
    private EntryReader _entries;
    private TermEntry _entry;
    private bool _isAhead;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <inheritdoc/>
    public override TermEntry Entry => _entry;

    /// <inheritdoc/>
    public override void Seek(ReadOnlySpan<byte> from) => terms.Seek(this, from);

    /// <summary>Goes before the first term at or after <paramref name="from"/>, which is in <paramref name="block"/> or the one behind it.</summary>
    public void Seek(int block, ReadOnlySpan<byte> from)
    {
        _isAhead = false;
        Open(block);
        while (Step())
        {
            if (Term.SequenceCompareTo(from) < 0) continue;
            _isAhead = true;
            return;
        }
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (_isAhead)
        {
            _isAhead = false;
            return true;
        }

        try
        {
            return Step();
        }
        catch (Exception fault) when (BlockTerms.IsOutside(fault))
        {
            throw terms.Corrupt(fault);
        }
    }

    private bool Step()
    {
        if (_index == _count)
        {
            if (_block + 1 >= terms.Field.BlockCount) return false;
            Open(_block + 1);
        }

        var block = terms.Block(_block);
        var reader = new SpanReader(block.Slice(_termsBegin + _termsAt, _termsLength - _termsAt));
        var shared = _index == 0 ? 0 : reader.ReadCount();
        var rest = reader.ReadBytes(reader.ReadCount());
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shared, _length);
        _termsAt += reader.At;
        _length = shared + rest.Length;
        if (_term.Length < _length) Array.Resize(ref _term, _length * 2);
        rest.CopyTo(_term.AsSpan(shared));
        ReadEntry(block);
        _index++;
        return true;
    }

    private void ReadEntry(ReadOnlySpan<byte> block)
    {
        var reader = new SpanReader(block[(_entriesBegin + _entriesAt)..]);
        if (_index == 0) _entries = new EntryReader(ref reader, terms.Field.IsText);
        _entry = _entries.Read(ref reader);
        _entriesAt += reader.At;
    }

    private void Open(int block)
    {
        var bytes = terms.Block(block);
        var reader = new SpanReader(bytes);
        _termsLength = reader.ReadCount();
        _termsBegin = reader.At;
        reader.ReadBytes(_termsLength);
        _entriesBegin = reader.At;
        _termsAt = 0;
        _entriesAt = 0;
        _index = 0;
        _count = terms.LengthOf(block);
        _block = block;
    }
}
