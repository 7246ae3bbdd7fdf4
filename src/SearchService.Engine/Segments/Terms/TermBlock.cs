using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Segments.Terms;

/// <summary>Walks the terms of one block for a lookup, without putting any of them together.</summary>
internal ref struct TermBlock
{
    private readonly int _count;
    private readonly bool _isText;
    private SpanReader _terms;
    private SpanReader _entries;
    private int _index;

    /// <summary>Starts on a block of <paramref name="count"/> terms.</summary>
    public TermBlock(ReadOnlySpan<byte> block, int count, bool isText)
    {
        var head = new SpanReader(block);
        _terms = new SpanReader(head.ReadBytes(head.ReadCount()));
        _entries = new SpanReader(block[head.At..]);
        _count = count;
        _isText = isText;
    }

    /// <summary>Whether the block has the term; then <see cref="ReadEntry"/> gives its entry.</summary>
    /// <remarks>
    /// How many bytes of the wanted term the term before matched tells without comparing what a term that shares more or fewer of them is: sharing more, it differs
    /// from the wanted one in the same byte and is still less; sharing fewer, it is already greater.
    /// </remarks>
    public bool Find(ReadOnlySpan<byte> term)
    {
        var rest = _terms.ReadBytes(_terms.ReadCount());
        var matched = rest.CommonPrefixLength(term);
        if (matched == rest.Length && matched == term.Length) return true;
        for (_index = 1; _index < _count; _index++)
        {
            var shared = _terms.ReadCount();
            rest = _terms.ReadBytes(_terms.ReadCount());
            if (shared > matched) continue;
            if (shared < matched) return false;
            var wanted = term[matched..];
            var common = rest.CommonPrefixLength(wanted);
            matched += common;
            if (common == rest.Length && common == wanted.Length) return true;
            if (common < rest.Length && (common == wanted.Length || rest[common] > wanted[common])) return false;
        }

        return false;
    }

    /// <summary>The entry of the term found.</summary>
    public TermEntry ReadEntry()
    {
        var entries = new EntryReader(ref _entries, _isText);
        for (var i = 0; i < _index; i++) entries.Read(ref _entries);
        return entries.Read(ref _entries);
    }
}
