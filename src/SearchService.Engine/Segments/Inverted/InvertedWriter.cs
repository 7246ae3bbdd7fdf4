using System.Numerics;
using SearchService.Engine.Segments.Positions;
using SearchService.Engine.Segments.Postings;
using SearchService.Engine.Segments.Terms;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Inverted;

/// <summary>Writes the inverted index of one segment in one pass: fields, their terms in byte order, the terms' documents in order.</summary>
/// <remarks>Not thread-safe. Without <see cref="Finish"/> the files have no footers and are refused when opened.</remarks>
internal sealed class InvertedWriter : IDisposable
{
    private readonly string _segment;
    private readonly int _documentCount;
    private readonly IndexFileWriter _termsFile;
    private readonly IndexFileWriter _postingsFile;
    private readonly IndexFileWriter _positionsFile;
    private readonly TermsWriter _terms;
    private readonly PostingsWriter _postings;
    private readonly ulong[] _documentsOfField;
    private long _occurrencesInField;

    /// <summary>Creates the files of a segment of <paramref name="documentCount"/> documents.</summary>
    public InvertedWriter(IStorage storage, string segment, int documentCount)
    {
        _segment = segment;
        _documentCount = documentCount;
        _documentsOfField = new ulong[(documentCount + 63) >> 6];
        var opened = new List<IndexFileWriter>();
        try
        {
            opened.Add(_termsFile = new IndexFileWriter(storage, InvertedFiles.Terms(segment), TermsFormat.Magic));
            opened.Add(_postingsFile = new IndexFileWriter(storage, InvertedFiles.Postings(segment), PostingsFormat.Magic));
            opened.Add(_positionsFile = new IndexFileWriter(storage, InvertedFiles.Positions(segment), PositionsFormat.Magic));
        }
        catch
        {
            foreach (var file in opened) file.Dispose();
            throw;
        }

        _terms = new TermsWriter(_termsFile);
        _postings = new PostingsWriter(_postingsFile, new PositionsWriter(_positionsFile), documentCount);
    }

    /// <summary>Starts a field; norms, one per document, only for text.</summary>
    public void BeginField(bool isText, ReadOnlyMemory<byte> norms)
    {
        Array.Clear(_documentsOfField);
        _occurrencesInField = 0;
        _terms.BeginField(isText);
        _postings.BeginField(isText, norms);
    }

    /// <summary>Starts a term that exactly so many documents will be added to.</summary>
    public void BeginTerm(int documentFrequency) => _postings.Begin(documentFrequency);

    /// <summary>Whether the exact number matters for a term of so many documents at most: else any number up to that serves.</summary>
    public bool MustKnow(int mostDocuments) => PostingsFormat.IsDense(mostDocuments, _documentCount);

    /// <summary>Adds a document to the term, greater than the one before, with its positions in a text field.</summary>
    public void Add(int doc, ReadOnlySpan<int> positions)
    {
        _documentsOfField[doc >> 6] |= 1UL << (doc & 63);
        _postings.Add(doc, positions);
    }

    /// <summary>Ends the term, which is greater than the one before; without documents it is left out.</summary>
    public void EndTerm(ReadOnlySpan<byte> term)
    {
        var entry = _postings.Finish();
        if (entry.DocumentFrequency == 0) return;
        _occurrencesInField += entry.TotalTermFrequency;
        _terms.Add(term, entry);
    }

    /// <summary>Ends the field; without terms it is left out.</summary>
    public void EndField(string name)
    {
        var documents = 0;
        foreach (var word in _documentsOfField) documents += BitOperations.PopCount(word);
        _terms.EndField(name, documents, _occurrencesInField);
    }

    /// <summary>Completes the files and forces them to the device; returns their names.</summary>
    public IReadOnlyList<string> Finish()
    {
        _terms.Finish();
        _termsFile.Finish();
        _postingsFile.Finish();
        _positionsFile.Finish();
        return InvertedFiles.Of(_segment);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _termsFile.Dispose();
        _postingsFile.Dispose();
        _positionsFile.Dispose();
    }
}
