using SearchService.Issues.Lines;

namespace SearchService.Issues.Contents;

/// <summary>Which lines of a contents page carry a page, in the print that this page uses?</summary>
/// <remarks>A form that could be chance on one line is meant where several lines of the page share it.</remarks>
internal sealed class ListedLines
{
    private const int MinShared = 3;

    private readonly EntryLine?[] _entries;
    private readonly LineSpan _page;

    /// <summary>Reads every line of <paramref name="page"/> once.</summary>
    public ListedLines(TextBody body, LineSpan page)
    {
        _page = page;
        _entries = new EntryLine?[Math.Max(0, page.End - page.Start)];
        var doubtful = new EntryLine?[_entries.Length];
        for (var i = 0; i < _entries.Length; i++)
        {
            if (body.IsPageHead(page.Start + i)) continue;
            _entries[i] = EntryLine.ReadListed(body.Lines[page.Start + i]);
            if (_entries[i] is null) doubtful[i] = EntryLine.ReadDoubtful(body.Lines[page.Start + i]);
        }

        TakeShared(doubtful, alone: false);
        TakeShared(doubtful, alone: true);
        if (TeasersAreTheList()) ReadTeasersAsEntries();
        PageComesLast = EndsWithPages();
    }

    /// <summary>Do most pages stand behind their titles?</summary>
    public bool PageComesLast { get; }

    /// <summary>Does no line carry a page?</summary>
    public bool HasNone => Array.TrueForAll(_entries, entry => entry is null);

    /// <summary>The entry on line <paramref name="index"/>; null where none stands or the line is not on this page.</summary>
    public EntryLine? this[int index] => _page.Contains(index) ? _entries[index - _page.Start] : null;

    private void TakeShared(EntryLine?[] doubtful, bool alone)
    {
        if (doubtful.Count(entry => entry?.IsAlone == alone) < MinShared) return;
        for (var i = 0; i < _entries.Length; i++)
        {
            if (doubtful[i]?.IsAlone == alone) _entries[i] ??= doubtful[i];
        }
    }

    /// <summary>“P04 …” names a section that a title follows, unless the page lists more of them than anything else.</summary>
    private bool TeasersAreTheList()
    {
        var teasers = _entries.Count(entry => entry is { IsTeaser: true });
        return teasers >= MinShared && teasers * 2 > _entries.Count(entry => entry is not null);
    }

    private void ReadTeasersAsEntries()
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i] is { IsTeaser: true } teaser) _entries[i] = teaser with { IsTeaser = false };
        }
    }

    /// <summary>A page on a line of its own belongs to the title above it where the last page of all does.</summary>
    private bool EndsWithPages()
    {
        var found = _entries.Where(entry => entry is not null).Select(entry => entry!.Value).ToList();
        if (found.Count == 0) return false;
        var last = found.Count(entry => entry is { IsPageLast: true, IsAlone: false });
        var alone = found.Count(entry => entry.IsAlone);
        return (last + (found[^1].IsAlone && alone > 0 && _entries[^1] is not null ? alone : 0)) * 2 > found.Count;
    }
}
