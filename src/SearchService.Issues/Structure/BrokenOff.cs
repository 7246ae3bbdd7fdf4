namespace SearchService.Issues.Structure;

/// <summary>Which articles broke off (下转第28页) and have not gone on yet?</summary>
/// <remarks>At most a few wait at a time; constant time per line.</remarks>
internal sealed class BrokenOff
{
    /// <summary>What waits longer has lost its other half.</summary>
    private const int MaxWaiting = 8;

    private readonly List<(int Article, int Page)> _waiting = [];

    /// <summary>Does any article wait?</summary>
    public bool Any => _waiting.Count > 0;

    /// <summary>An article goes on on <paramref name="page"/>.</summary>
    public void BreakOff(int article, int page)
    {
        if (_waiting.Count == MaxWaiting) _waiting.RemoveAt(0);
        _waiting.Add((article, page));
    }

    /// <summary>The article that goes on where 上接第<paramref name="from"/>页 stands: of those that begin on that page or before it the latest, else the last to break off.</summary>
    public int Resume(int from, Func<int, int?> pageOf)
    {
        var best = _waiting.Count - 1;
        var bestPage = -1;
        for (var i = 0; i < _waiting.Count; i++)
        {
            if (pageOf(_waiting[i].Article) is { } page && page <= from && page > bestPage) (best, bestPage) = (i, page);
        }

        var article = _waiting[best].Article;
        _waiting.RemoveAt(best);
        return article;
    }
}
