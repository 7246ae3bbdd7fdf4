using SearchService.Archive.Engines;
using SearchService.Archive.Records;
using SearchService.Archive.Research;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Suggest;

namespace SearchService.Archive.Generations;

/// <summary>One generation, open for answers: its snapshot, its facts, and what is worked out from them once.</summary>
/// <remarks>Thread-safe. Begins with one user; closed when the last one leaves, so that a question in flight keeps what it began with.</remarks>
internal sealed class ArchiveGeneration
{
    private readonly Lazy<KnownNames> _names;
    private readonly Lazy<ArchiveSearch> _search;
    private readonly Lazy<ArchiveSuggest> _suggest;
    private readonly Lazy<Trends> _trends;
    private readonly Lazy<ArchiveMeetings> _meetings;
    private int _users = 1;

    /// <summary>Takes over a snapshot and reads its facts; closes it when that fails.</summary>
    public ArchiveGeneration(IArchiveSnapshot snapshot, TimeProvider clock)
    {
        Snapshot = snapshot;
        try
        {
            Facts = ArchiveFactsFormat.Read(snapshot.Attachment(ArchiveFactsFormat.Name).Span);
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }

        _names = new Lazy<KnownNames>(() => new KnownNames(Facts));
        _search = new Lazy<ArchiveSearch>(() => new ArchiveSearch(Snapshot, Names, clock) { Meetings = () => Meetings });
        _suggest = new Lazy<ArchiveSuggest>(() => new ArchiveSuggest(Facts));
        _meetings = new Lazy<ArchiveMeetings>(() => new ArchiveMeetings(Facts.Issues, Names.People));
        _trends = new Lazy<Trends>(() => new Trends(Snapshot, Search, Facts.Issues));
    }

    /// <summary>The articles.</summary>
    public IArchiveSnapshot Snapshot { get; }

    /// <summary>What is known over all of them.</summary>
    public ArchiveFacts Facts { get; }

    /// <summary>The names it knows.</summary>
    public KnownNames Names => _names.Value;

    /// <summary>Answers questions on it.</summary>
    public ArchiveSearch Search => _search.Value;

    /// <summary>Suggests from it.</summary>
    public ArchiveSuggest Suggest => _suggest.Value;

    /// <summary>The meetings it tells of.</summary>
    public ArchiveMeetings Meetings => _meetings.Value;

    /// <summary>Counts over time.</summary>
    public Trends Trends => _trends.Value;

    /// <summary>One user more; false when the last has left.</summary>
    public bool TryEnter()
    {
        var users = Volatile.Read(ref _users);
        while (users > 0)
        {
            var seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users) return true;
            users = seen;
        }

        return false;
    }

    /// <summary>One user less; the last one closes the snapshot.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0) Snapshot.Dispose();
    }
}
