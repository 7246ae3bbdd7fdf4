using System.Runtime.InteropServices;
using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Segments.Positions;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Postings;

/// <summary>Writes the documents of one term after the other as <see cref="PostingsFormat"/> says, their positions beside them.</summary>
/// <remarks>Blocks go out as they fill; only the directory (8 bytes per block) and the bitmap wait for the end of the term. Not thread-safe.</remarks>
internal sealed class PostingsWriter(IndexFileWriter file, PositionsWriter positions, int documentCount)
{
    private readonly uint[] _gaps = new uint[PostingsFormat.BlockLength];
    private readonly uint[] _frequencies = new uint[PostingsFormat.BlockLength];
    private readonly byte[] _packed = new byte[PackedBlock.Size(PackedBlock.MostBits)];
    private readonly ImpactFrontier _frontier = new();
    private readonly PostingsDirectory _directory = new(documentCount);
    private readonly byte[] _impacts = new byte[ImpactBytes.Most];
    private readonly int[] _docs = new int[PostingsFormat.BlockLength];
    private bool _isText;
    private bool _isDense;
    private ReadOnlyMemory<byte> _norms;
    private int _count;
    private int _last;
    private int _documentFrequency;
    private long _totalTermFrequency;
    private long _start;
    private long _positionsStart;
    private (uint Offset, byte Index) _place;

    /// <summary>Starts a field; without norms for a keyword field.</summary>
    public void BeginField(bool isText, ReadOnlyMemory<byte> norms)
    {
        _isText = isText;
        _norms = norms;
    }

    /// <summary>Starts a term that exactly so many documents will be added to.</summary>
    public void Begin(int documentFrequency)
    {
        _isDense = PostingsFormat.IsDense(documentFrequency, documentCount);
        _start = file.Position;
        _positionsStart = _isText ? positions.Begin() : 0;
        _count = 0;
        _last = -1;
        _documentFrequency = 0;
        _totalTermFrequency = 0;
        _directory.Clear();
    }

    /// <summary>Adds a document, greater than the one before; its positions for a text field, at least one, nothing for a keyword field.</summary>
    public void Add(int doc, ReadOnlySpan<int> places)
    {
        if (_count == PostingsFormat.BlockLength) WriteBlock();
        if (_count == 0 && _isText) _place = positions.Place;
        _docs[_count] = doc;
        _gaps[_count] = (uint)(doc - _last - 1);
        _frequencies[_count++] = _isText ? (uint)places.Length - 1 : 0;
        _last = doc;
        _documentFrequency++;
        _totalTermFrequency += _isText ? places.Length : 1;
        if (_isText) positions.Add(places);
    }

    /// <summary>Ends the term; its entry has no documents if none was added.</summary>
    public TermEntry Finish()
    {
        if (_isText) positions.Finish();
        var offset = _documentFrequency switch
        {
            0 => 0,
            1 => _last,
            < PostingsFormat.BlockLength => WriteFew(),
            _ => WriteManyEnd(),
        };
        return new TermEntry(_documentFrequency, _totalTermFrequency, offset, _positionsStart);
    }

    private long WriteFew()
    {
        if (_isText)
        {
            var length = TakeImpacts(out _);
            file.WriteByte((byte)length);
            file.WriteBytes(_impacts.AsSpan(0, length));
        }

        WriteVarPostings();
        return _start;
    }

    private long WriteManyEnd()
    {
        WriteBlock();
        return _directory.Write(file, _start, _isText, _isDense);
    }

    private void WriteBlock()
    {
        _directory.Add(_docs.AsSpan(0, _count), checked((uint)(file.Position - _start)));
        var isFull = _count == PostingsFormat.BlockLength;
        var gapBits = !isFull ? PostingsFormat.Rest : _isDense ? PostingsFormat.InBitmap : PackedBlock.BitsFor(_gaps);
        var frequencyBits = isFull ? PackedBlock.BitsFor(_frequencies) : 0;
        file.WriteByte((byte)gapBits);
        if (_isText) WriteTextHead(frequencyBits);
        if (isFull)
        {
            if (!_isDense) WritePacked(_gaps, gapBits);
            if (_isText) WritePacked(_frequencies, frequencyBits);
        }
        else
        {
            WriteVarPostings();
        }

        _count = 0;
    }

    private void WriteTextHead(int frequencyBits)
    {
        var length = TakeImpacts(out var impacts);
        _directory.AddImpacts(impacts);
        file.WriteByte((byte)frequencyBits);
        file.WriteByte(_place.Index);
        file.WriteByte((byte)length);
        file.WriteUInt32(_place.Offset);
        file.WriteBytes(_impacts.AsSpan(0, length));
    }

    private void WritePacked(uint[] values, int bits)
    {
        PackedBlock.Pack(values, bits, _packed);
        file.WriteBytes(_packed.AsSpan(0, PackedBlock.Size(bits)));
    }

    private void WriteVarPostings()
    {
        for (var i = 0; i < _count; i++)
        {
            if (!_isText)
            {
                file.WriteVarUInt(_gaps[i]);
                continue;
            }

            file.WriteVarUInt(((ulong)_gaps[i] << 1) | (_frequencies[i] == 0 ? 1u : 0));
            if (_frequencies[i] > 0) file.WriteVarUInt(_frequencies[i] - 1);
        }
    }

    private int TakeImpacts(out ReadOnlySpan<Impact> impacts)
    {
        var norms = _norms.Span;
        for (var i = 0; i < _count; i++) _frontier.Add((int)_frequencies[i] + 1, norms[_docs[i]]);
        impacts = _frontier.Take(PostingsFormat.MostImpacts);
        return ImpactBytes.Write(impacts, _impacts);
    }
}
