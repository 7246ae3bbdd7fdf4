using SearchService.Archive.Records;

namespace SearchService.Archive.Ingest;

/// <summary>What has a run done so far? Counts, and the voice that tells of each file; mutable.</summary>
internal sealed class IngestTally(int files, Action<IngestProgress>? progress)
{
    private readonly List<BrokenFile> _broken = [];
    private int _done;
    private int _read;
    private int _unchanged;
    private int _removed;
    private int _reread;
    private long _characters;

    /// <summary>A file was parsed and indexed.</summary>
    public void Read(string file, int articles, int problems, long characters)
    {
        _read++;
        _characters += characters;
        Tell(file, "read", articles, problems, null);
    }

    /// <summary>A file is indexed as it is.</summary>
    public void Unchanged(string file, int articles, int problems)
    {
        _unchanged++;
        Tell(file, "unchanged", articles, problems, null);
    }

    /// <summary>A file could not be read.</summary>
    public void Broken(string file, string message)
    {
        _broken.Add(new BrokenFile(file, message));
        Tell(file, "broken", 0, 0, message);
    }

    /// <summary>A file that did not change was read again.</summary>
    public void Reread(string file, int articles, int problems, long characters)
    {
        _reread++;
        _characters += characters;
        progress?.Invoke(new IngestProgress(_done, files, file, "reread", articles, problems, null));
    }

    /// <summary>A file is gone from the corpus.</summary>
    public void Removed(string file, int articles)
    {
        _removed++;
        progress?.Invoke(new IngestProgress(_done, files, file, "removed", articles, 0, null));
    }

    /// <summary>The report.</summary>
    public IngestReport Report(int articles, ArchiveFacts facts, double seconds, string generation) =>
        new(files, _read, _unchanged, _removed, _broken, articles, facts.People.Count, facts.Files.Sum(static file => file.Problems), _characters, seconds, generation) { Reread = _reread };

    private void Tell(string file, string outcome, int articles, int problems, string? message) =>
        progress?.Invoke(new IngestProgress(++_done, files, file, outcome, articles, problems, message));
}
