using System.Runtime.InteropServices;
using System.Text;
using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Terms;

/// <summary>Writes the terms of one field after the other as <see cref="TermsFormat"/> says.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class TermsWriter(IndexFileWriter file)
{
    private readonly ByteSink _terms = new();
    private readonly ByteSink _entries = new();
    private readonly ByteSink _firstTerms = new();
    private readonly List<int> _firstTermEnds = [];
    private readonly List<uint> _offsets = [];
    private readonly ByteSink _directory = new();
    private byte[] _last = new byte[64];
    private int _lastLength;
    private bool _isText;
    private long _start;
    private long _count;
    private int _fields;
    private long _postings;
    private long _positions;

    /// <summary>Starts a field.</summary>
    public void BeginField(bool isText)
    {
        _isText = isText;
        _start = file.Position;
        _count = 0;
        _postings = 0;
        _firstTerms.Clear();
        _firstTermEnds.Clear();
        _offsets.Clear();
    }

    /// <summary>Adds a term greater than the one before.</summary>
    public void Add(ReadOnlySpan<byte> term, in TermEntry entry)
    {
        var place = (int)(_count++ % TermsFormat.BlockLength);
        if (place == 0) BeginBlock(term, entry);
        else AddTerm(term);
        AddEntry(entry);
        if (_last.Length < term.Length) _last = new byte[term.Length * 2];
        term.CopyTo(_last);
        _lastLength = term.Length;
        if (place == TermsFormat.BlockLength - 1) EndBlock();
    }

    /// <summary>Ends the field; one without terms is left out.</summary>
    public void EndField(string name, int documentCount, long totalTermFrequency)
    {
        if (_count == 0) return;
        if (_terms.Length > 0) EndBlock();
        file.Align(TermsFormat.Alignment);
        var index = file.Position;

        // Every term lies between the first and the last, so what those two share all share.
        var shared = _firstTerms.Written[.._firstTermEnds[0]].CommonPrefixLength(_last.AsSpan(0, _lastLength));
        WriteIndex(shared);
        _fields++;
        AddBytes(_directory, Encoding.UTF8.GetBytes(name));
        _directory.Add([_isText ? (byte)1 : (byte)0]);
        foreach (var number in (ReadOnlySpan<long>)[_count, documentCount, totalTermFrequency]) _directory.AddVarUInt((ulong)number);
        AddBytes(_directory, _last.AsSpan(0, shared));
        _directory.AddVarUInt((ulong)_start);
        _directory.AddVarUInt((ulong)index);
    }

    /// <summary>Writes the directory; the caller finishes the file.</summary>
    public void Finish()
    {
        var offset = file.Position;
        file.WriteVarUInt((ulong)_fields);
        file.WriteBytes(_directory.Written);
        file.WriteUInt64((ulong)offset);
    }

    private void WriteIndex(int shared)
    {
        var first = 0;
        foreach (var end in _firstTermEnds)
        {
            file.WriteUInt64(TermsFormat.KeyOf(_firstTerms.Written[(first + shared)..end]));
            first = end;
        }

        file.WriteBytes(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_offsets)));
    }

    private static void AddBytes(ByteSink sink, ReadOnlySpan<byte> bytes)
    {
        sink.AddVarUInt((ulong)bytes.Length);
        sink.Add(bytes);
    }

    private void BeginBlock(ReadOnlySpan<byte> term, in TermEntry entry)
    {
        _offsets.Add(checked((uint)(file.Position - _start)));
        _firstTerms.Add(term);
        _firstTermEnds.Add(_firstTerms.Length);
        AddBytes(_terms, term);
        if (entry.DocumentFrequency > 1) _postings = entry.PostingsOffset;
        _positions = entry.PositionsOffset;
        _entries.AddVarUInt((ulong)_postings);
        if (_isText) _entries.AddVarUInt((ulong)_positions);
    }

    private void AddTerm(ReadOnlySpan<byte> term)
    {
        var shared = term.CommonPrefixLength(_last.AsSpan(0, _lastLength));
        _terms.AddVarUInt((ulong)shared);
        AddBytes(_terms, term[shared..]);
    }

    private void AddEntry(in TermEntry entry)
    {
        _entries.AddVarUInt((ulong)entry.DocumentFrequency);
        if (_isText) _entries.AddVarUInt((ulong)(entry.TotalTermFrequency - entry.DocumentFrequency));
        if (entry.DocumentFrequency == 1)
        {
            _entries.AddVarUInt((ulong)entry.PostingsOffset);
        }
        else
        {
            _entries.AddVarUInt((ulong)(entry.PostingsOffset - _postings));
            _postings = entry.PostingsOffset;
        }

        if (!_isText) return;
        _entries.AddVarUInt((ulong)(entry.PositionsOffset - _positions));
        _positions = entry.PositionsOffset;
    }

    private void EndBlock()
    {
        file.WriteVarUInt((ulong)_terms.Length);
        file.WriteBytes(_terms.Written);
        file.WriteBytes(_entries.Written);
        _terms.Clear();
        _entries.Clear();
    }
}
