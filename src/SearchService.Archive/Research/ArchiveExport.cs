using SearchService.Archive.Answers;
using SearchService.Archive.Generations;
using SearchService.Archive.Records;
using SearchService.Archive.Search;

namespace SearchService.Archive.Research;

/// <summary>Which articles answer, all of them? In the order of the hits, read one by one from the generation that found them.</summary>
/// <remarks>Keeps its generation open until disposed. For one reader.</remarks>
public sealed class ArchiveExport : IDisposable
{
    /// <summary>Most articles of one export.</summary>
    public const int MostRows = 50_000;

    private readonly GenerationUse _use;
    private readonly QuestionMatches _matches;
    private bool _isDisposed;

    internal ArchiveExport(GenerationUse use, Question question, CancellationToken cancellation)
    {
        _use = use;
        _matches = use.Generation.Search.Match(question with { Limit = MostRows, Offset = 0, Cursor = null }, cancellation);
    }

    /// <summary>Articles that answer; an export with more than <see cref="MostRows"/> is not whole.</summary>
    public int Total => _matches.Result.Total;

    /// <summary>Whether every article that answers is among the rows.</summary>
    public bool IsWhole => !_matches.Result.TimedOut && Total == _matches.Result.Hits.Count;

    /// <summary>Whether the search was given up at its time limit.</summary>
    public bool TimedOut => _matches.Result.TimedOut;

    /// <summary>The generation that answers.</summary>
    public string Generation => _use.Generation.Snapshot.Generation;

    /// <summary>The rows; each is read when it is asked for.</summary>
    public IEnumerable<ExportRow> Rows()
    {
        foreach (var (document, score) in _matches.Result.Hits)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            yield return RowOf(new ArticleRecordReader(_use.Generation.Snapshot.Stored(document)), score);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _use.Dispose();
    }

    private static ExportRow RowOf(in ArticleRecordReader record, float score)
    {
        var id = record.Id;
        return new ExportRow(
            id, Math.Round(score, 4), record.Title, record.Subtitle, record.Section, record.Issue, record.Page, record.Date, record.Authors,
            [.. record.People.Select(static person => person.Name)], record.Source, record.Lines, AnswerLinks.PathOfArticle(id));
    }
}
