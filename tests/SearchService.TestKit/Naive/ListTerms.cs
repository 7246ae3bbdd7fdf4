using System.Text;
using SearchService.Engine.Segments;

namespace SearchService.TestKit.Naive;

/// <summary>The terms of one field as a sorted list.</summary>
internal sealed class ListTerms : FieldTerms
{
    private readonly List<(byte[] Term, List<(int Doc, int[] Positions)> Postings)> _terms;
    private readonly byte[]? _norms;

    /// <summary>Inverts a field.</summary>
    public ListTerms(IReadOnlyList<TestDocument> documents, string field, byte[]? norms)
    {
        _norms = norms;
        _terms = [.. documents
            .SelectMany((document, doc) => document.Tokens(field).Select(token => (token.Term, Doc: doc, token.Position)))
            .GroupBy(static token => token.Term)
            .Select(static term => (
                Encoding.UTF8.GetBytes(term.Key),
                term.GroupBy(static token => token.Doc).Select(static doc => (doc.Key, doc.Select(static token => token.Position).ToArray())).ToList()))
            .Order(Comparer<(byte[] Term, List<(int, int[])>)>.Create(static (a, b) => a.Term.AsSpan().SequenceCompareTo(b.Term)))];
        DocumentCount = documents.Count(document => document.Tokens(field).Any());
        TotalTermFrequency = documents.Sum(document => document.Tokens(field).Count());
    }

    /// <inheritdoc/>
    public override int DocumentCount { get; }

    /// <inheritdoc/>
    public override long TotalTermFrequency { get; }

    /// <inheritdoc/>
    public override bool TryFind(ReadOnlySpan<byte> term, out TermEntry entry)
    {
        var index = LowerBound(term);
        entry = default;
        if (index == _terms.Count || !term.SequenceEqual(_terms[index].Term)) return false;
        entry = EntryOf(index);
        return true;
    }

    /// <inheritdoc/>
    public override TermCursor Seek(ReadOnlySpan<byte> from) => new Cursor(this, LowerBound(from));

    /// <inheritdoc/>
    public override PostingsCursor Postings(in TermEntry entry, bool withPositions) =>
        new CheckedPostings(new ListPostings(_terms[(int)entry.PostingsOffset].Postings, _norms), withPositions);

    private TermEntry EntryOf(int index) =>
        new(_terms[index].Postings.Count, _terms[index].Postings.Sum(static posting => posting.Positions.Length), index, index);

    private int LowerBound(ReadOnlySpan<byte> term)
    {
        var index = 0;
        while (index < _terms.Count && _terms[index].Term.AsSpan().SequenceCompareTo(term) < 0) index++;
        return index;
    }

    private sealed class Cursor(ListTerms terms, int next) : TermCursor
    {
        private int _index = next - 1;

        public override ReadOnlySpan<byte> Term => terms._terms[_index].Term;

        public override TermEntry Entry => terms.EntryOf(_index);

        public override void Seek(ReadOnlySpan<byte> from) => _index = terms.LowerBound(from) - 1;

        public override bool MoveNext() => ++_index < terms._terms.Count;
    }
}
