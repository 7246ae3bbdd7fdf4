using SearchService.Archive.Analysis;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Records;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Known;

namespace SearchService.Archive.Expansion;

/// <summary>What stands in the archive's articles? Every other wording is checked here before it is used.</summary>
/// <remarks>Thread-safe as long as the snapshot lives. Every search is bounded by <see cref="TimeLimitMs"/>.</remarks>
internal sealed class IndexedTexts(IArchiveSnapshot snapshot)
{
    private const int TimeLimitMs = 500;

    private int _timesCut;

    /// <summary>How many searches so far ended at the time limit, with less than there is.</summary>
    public int TimesCut => Volatile.Read(ref _timesCut);

    /// <summary>Live articles.</summary>
    public int Documents => snapshot.Documents;

    /// <summary>Articles that hold exactly this text.</summary>
    public int CountOf(string text) => CountOf(PhraseCover.Match(ArchiveField.BodyCharacters, PhraseCover.Of(text)));

    /// <summary>Articles that answer a query.</summary>
    public int CountOf(ArchiveQuery query) => Search(query, 0).Total;

    /// <summary>Articles with a word in the text, and those with it in the title.</summary>
    public int CountOfWord(string word) => snapshot.DocumentFrequency(ArchiveField.Body, word) + snapshot.DocumentFrequency(ArchiveField.Title, word);

    /// <summary>Do these two characters stand side by side in any article?</summary>
    public int CountOfPair(char first, char second) => snapshot.DocumentFrequency(ArchiveField.BodyCharacters, string.Concat([first], [second]));

    /// <summary>An upper bound of the articles that hold these terms: the count of the rarest.</summary>
    public int Bound(IReadOnlyList<(string Term, int Position)> cover) =>
        cover.Count == 0 ? 0 : cover.Min(part => snapshot.DocumentFrequency(ArchiveField.BodyCharacters, part.Term));

    /// <summary>The texts of the best articles, folded and without blanks; sentences and paragraphs keep their marks, ended paragraphs a line end.</summary>
    public IEnumerable<string> BestTexts(ArchiveQuery query, int limit)
    {
        foreach (var (document, _) in Search(query, limit).Hits)
        {
            var article = new ArticleRecordReader(snapshot.Stored(document));
            yield return NameKey.Of(ArchiveAnalysis.Join([article.Title + "。", article.Subtitle + "。", article.Byline + "。", .. article.ParagraphTexts]));
        }
    }

    /// <summary>The best articles as passages, folded and without blanks: title and subtitle, then each paragraph.</summary>
    public IEnumerable<(string Id, IReadOnlyList<string> Passages)> BestPassages(ArchiveQuery query, int limit)
    {
        foreach (var (document, _) in Search(query, limit).Hits)
        {
            var article = new ArticleRecordReader(snapshot.Stored(document));
            yield return (article.Id, [NameKey.Of(article.Title + "。" + article.Subtitle), .. article.ParagraphTexts.Select(static text => NameKey.Of(text))]);
        }
    }

    private ArchiveResult Search(ArchiveQuery query, int limit)
    {
        var found = snapshot.Search(new ArchiveRequest(query) { Limit = limit, TimeLimitMs = TimeLimitMs }, CancellationToken.None);
        if (found.TimedOut) Interlocked.Increment(ref _timesCut);
        return found;
    }
}
