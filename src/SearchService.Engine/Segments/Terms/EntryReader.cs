using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Segments.Terms;

/// <summary>Reads the entries of a block one after the other; remembers only what the next one counts from.</summary>
internal struct EntryReader
{
    private readonly bool _isText;
    private long _postings;
    private long _positions;

    /// <summary>Starts at the entry part of a block.</summary>
    public EntryReader(ref SpanReader bytes, bool isText)
    {
        _isText = isText;
        _postings = bytes.ReadLong();
        _positions = isText ? bytes.ReadLong() : 0;
    }

    /// <summary>The next entry.</summary>
    public TermEntry Read(ref SpanReader bytes)
    {
        var documents = bytes.ReadCount();
        var occurrences = _isText ? documents + bytes.ReadLong() : documents;
        var postings = bytes.ReadLong();
        if (documents != 1) postings = _postings += postings;
        if (_isText) _positions += bytes.ReadLong();
        return new TermEntry(documents, occurrences, postings, _positions);
    }
}
