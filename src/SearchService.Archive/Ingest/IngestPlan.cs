using SearchService.Archive.Ingest.Files;

namespace SearchService.Archive.Ingest;

/// <summary>What is there to do? The corpus compared with what is indexed.</summary>
/// <param name="Unchanged">Files whose content is indexed as it is.</param>
/// <param name="ToRead">New and changed files, cut into batches; each batch ends with a commit.</param>
/// <param name="Gone">Names of indexed files that the corpus has no more.</param>
internal sealed record IngestPlan(IReadOnlyList<CorpusFile> Unchanged, IReadOnlyList<IReadOnlyList<CorpusFile>> ToRead, IReadOnlyList<string> Gone)
{
    /// <summary>Size of a batch. It is parsed wholly before its articles are written, so this bounds memory. Files of an earlier batch are read again where later ones establish names, so that small batches cost time.</summary>
    public const long MostBytesPerBatch = 32 << 20;

    /// <summary>Compares fingerprints of the corpus with the ledger; another parser reads everything anew.</summary>
    /// <param name="corpus">The files of the corpus with their fingerprints.</param>
    /// <param name="state">What is indexed.</param>
    /// <param name="batchInBytes">Where a batch ends; a larger file is one by itself.</param>
    public static IngestPlan Of(IReadOnlyList<FileReading> corpus, IngestState state, long batchInBytes = MostBytesPerBatch)
    {
        var isSameParser = state.Parser == IngestStateFormat.Parser;
        var known = state.Files.ToDictionary(static file => file.File, static file => file.Hash, StringComparer.Ordinal);
        var changed = new List<CorpusFile>();
        var unchanged = new List<CorpusFile>();
        foreach (var reading in corpus)
        {
            var isUnchanged = isSameParser && reading.Hash.Length > 0 && known.TryGetValue(reading.File.Name, out var hash) && hash == reading.Hash;
            (isUnchanged ? unchanged : changed).Add(reading.File);
        }

        foreach (var reading in corpus) known.Remove(reading.File.Name);
        return new IngestPlan(unchanged, Cut(changed, batchInBytes), [.. known.Keys.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Cuts files into batches.</summary>
    public static List<IReadOnlyList<CorpusFile>> Cut(IReadOnlyList<CorpusFile> files, long most)
    {
        var batches = new List<IReadOnlyList<CorpusFile>>();
        var batch = new List<CorpusFile>();
        var bytes = 0L;
        foreach (var file in files)
        {
            if (batch.Count > 0 && bytes + file.Length > most)
            {
                batches.Add(batch);
                (batch, bytes) = ([], 0);
            }

            batch.Add(file);
            bytes += file.Length;
        }

        if (batch.Count > 0) batches.Add(batch);
        return batches;
    }
}
