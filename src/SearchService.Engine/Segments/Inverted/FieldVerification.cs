using System.Numerics;
using System.Text;
using SearchService.Engine.Matching;
using SearchService.Engine.Segments.Terms;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Inverted;

/// <summary>Does everything in a field's terms, postings and positions rise where it must and add up to what is said of it?</summary>
internal sealed class FieldVerification(BlockTerms terms, int documentCount)
{
    private readonly ulong[] _documents = new ulong[(documentCount + 63) >> 6];
    private byte[] _last = [];

    /// <summary>Walks all of it.</summary>
    /// <exception cref="IndexCorruptException">It does not.</exception>
    public void Run()
    {
        var (count, occurrences) = (0L, 0L);
        var cursor = terms.SeekBlock([]);
        while (cursor.MoveNext())
        {
            if (count++ > 0 && cursor.Term.SequenceCompareTo(_last) <= 0) throw Corrupt("does not come behind the term before", cursor.Term);
            _last = cursor.Term.ToArray();
            if (!terms.TryFind(_last, out var found) || found != cursor.Entry) throw Corrupt("is not found by lookup", _last);
            VerifyPostings(cursor.Entry);
            occurrences += cursor.Entry.TotalTermFrequency;
        }

        var documents = 0;
        foreach (var word in _documents) documents += BitOperations.PopCount(word);
        if ((count, documents, occurrences) != (terms.Field.TermCount, terms.DocumentCount, terms.TotalTermFrequency))
        {
            throw terms.File.Corrupt($"field '{terms.Field.Name}' has {count} terms, {documents} documents, {occurrences} occurrences, not {terms.Field.TermCount}, {terms.DocumentCount}, {terms.TotalTermFrequency}");
        }
    }

    private void VerifyPostings(in TermEntry entry)
    {
        var postings = terms.Postings(entry, terms.Field.IsText);
        var (documents, occurrences) = (0, 0L);
        for (var doc = postings.Next(); doc != DocCursor.End; doc = postings.Next())
        {
            if (postings.BlockEnd(doc) is var end && (end < doc || end == DocCursor.End)) throw Corrupt($"has no block for document {doc}", _last);
            documents++;
            occurrences += postings.Frequency;
            _documents[doc >> 6] |= 1UL << (doc & 63);
            if (terms.Field.IsText) VerifyPositions(postings, doc);
        }

        if ((documents, occurrences) != (entry.DocumentFrequency, entry.TotalTermFrequency)) throw Corrupt($"stands {occurrences} times in {documents} documents, not {entry.TotalTermFrequency} in {entry.DocumentFrequency}", _last);
    }

    private void VerifyPositions(PostingsCursor postings, int doc)
    {
        var previous = 0;
        foreach (var position in postings.Positions())
        {
            if (position < previous) throw Corrupt($"falls back to position {position} in document {doc}", _last);
            previous = position;
        }

        var covered = false;
        foreach (var impact in postings.BlockImpacts()) covered |= impact.Frequency >= postings.Frequency;
        if (!covered) throw Corrupt($"has impacts below its frequency in document {doc}", _last);
    }

    private IndexCorruptException Corrupt(string fault, ReadOnlySpan<byte> term) =>
        terms.File.Corrupt($"term '{Encoding.UTF8.GetString(term)}' of field '{terms.Field.Name}' {fault}");
}
