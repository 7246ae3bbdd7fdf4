using SearchService.Engine.Matching.Levels;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments.Positions;
using SearchService.Engine.Segments.Postings;
using SearchService.Engine.Segments.Terms;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Inverted;

/// <summary>The inverted index of one segment, its files mapped and open.</summary>
/// <remarks>Thread-safe until disposed; nothing made from it may be used afterwards.</remarks>
internal sealed class InvertedIndex : IDisposable
{
    private readonly IndexFileReader[] _readers;
    private readonly Dictionary<string, BlockTerms> _fields = new(StringComparer.Ordinal);

    private InvertedIndex(IndexFileReader[] readers, string segment, int documentCount)
    {
        _readers = readers;
        DocumentCount = documentCount;
        Files = InvertedFiles.Of(segment);
    }

    /// <summary>The names of the files.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Documents of the segment.</summary>
    public int DocumentCount { get; }

    /// <summary>Opens the files of a segment and checks their frames and directories; the bodies are checked as they are read, or all at once by <see cref="Verify"/>.</summary>
    /// <exception cref="IndexCorruptException">A file is missing, damaged or does not fit the schema.</exception>
    /// <exception cref="IndexVersionException">A file is of another format version.</exception>
    public static InvertedIndex Open(IStorage storage, string segment, IndexSchema schema, int documentCount, int rankingBytesPerDocument = 0)
    {
        var opened = new List<IndexFileReader>();
        try
        {
            opened.Add(IndexFileReader.Open(storage, InvertedFiles.Terms(segment), TermsFormat.Magic));
            opened.Add(IndexFileReader.Open(storage, InvertedFiles.Postings(segment), PostingsFormat.Magic));
            opened.Add(IndexFileReader.Open(storage, InvertedFiles.Positions(segment), PositionsFormat.Magic));
            var index = new InvertedIndex([.. opened], segment, documentCount);
            index.OpenFields(schema, rankingBytesPerDocument);
            return index;
        }
        catch
        {
            foreach (var file in opened) file.Dispose();
            throw;
        }
    }

    /// <summary>The terms of a field; null when the segment has none.</summary>
    public FieldTerms? Field(string name) => _fields.GetValueOrDefault(name);

    /// <summary>Reads everything once: checksums, terms, postings, positions, statistics.</summary>
    /// <exception cref="IndexCorruptException">Something is damaged; the message names file and place.</exception>
    public void Verify()
    {
        foreach (var reader in _readers) reader.VerifyChecksum();
        foreach (var field in _fields.Values) new FieldVerification(field, DocumentCount).Run();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var reader in _readers) reader.Dispose();
    }

    /// <summary>The terms of a field as their own type.</summary>
    internal BlockTerms? Terms(string name) => _fields.GetValueOrDefault(name);

    private void OpenFields(IndexSchema schema, int rankingBytesPerDocument)
    {
        var terms = _readers[0];
        var postings = new PostingsReader(_readers[1], _readers[2], DocumentCount, new LevelCache(DocumentCount, (long)DocumentCount * rankingBytesPerDocument));
        foreach (var field in TermsReader.ReadFields(terms, DocumentCount))
        {
            var definition = schema.Fields.FirstOrDefault(definition => definition.Name == field.Name);
            if (definition is null || (definition.Kind == FieldKind.Text) != field.IsText) throw terms.Corrupt($"its field '{field.Name}' is not in the schema in this kind");
            _fields[field.Name] = new BlockTerms(terms, field, postings);
        }
    }
}
