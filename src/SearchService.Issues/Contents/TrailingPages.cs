using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Which entries does a contents page list whose pages stand behind the titles?</summary>
/// <remarks>
/// A line without a page is the beginning of the entry whose page comes next, or the end of the one before. Lines that come again together as one heading of
/// the text are one entry. Where the text does not tell, a dash shows the end of one; else the page's own habit decides: where its first lines carry pages and
/// its last do not, lines trail, else they lead.
/// </remarks>
internal sealed class TrailingPages
{
    private const int MaxLines = 4;
    private const int MinBrief = 3;

    /// <summary>A section's name that the text repeats on several pages is hardly longer.</summary>
    private const int LongestRunningHead = 6;

    private readonly TextBody _body;
    private readonly LineSpan _page;
    private readonly ListedLines _listed;
    private readonly HeadingRuns _runs;
    private readonly string[] _keys;
    private readonly List<PrintedEntry> _entries = [];
    private readonly List<PlacedText> _pending = [];
    private string? _section;
    private readonly bool _hasBriefSections;
    private bool _isAfterEntry;

    /// <summary>Takes the page and what the text behind it repeats of it.</summary>
    public TrailingPages(TextBody body, LineSpan page, ListedLines listed, HeadingRuns runs)
    {
        (_body, _page, _listed, _runs) = (body, page, listed, runs);
        _keys = new string[page.End - page.Start];
        for (var i = 0; i < _keys.Length; i++) _keys[i] = TextKey.Of(TextOf(page.Start + i)?.Text ?? "");
        _hasBriefSections = HasBriefSections();
    }

    /// <summary>The entries in printed order; linear.</summary>
    public IReadOnlyList<PrintedEntry> Read()
    {
        var trails = LinesTrail();
        for (var i = _page.Start; i < _page.End;)
        {
            var goesOn = trails && _isAfterEntry && _listed[i] is null;
            if (!goesOn && _pending.Count == 0 && KnownLines(i) is > 0 and var known && SectionOf(i) is null) i = TakeKnown(i, known);
            else i = Step(i, _body.Lines[i], trails);
        }

        return _entries;
    }

    private int Step(int index, SourceLine line, bool trails)
    {
        if (_listed[index] is { } start)
        {
            if (TextOf(index) is { } text) _pending.Add(text);
            TakePending(start.Page);
        }
        else if (ContentsReader.IsApart(line) || ContentsFinder.IsHead(line.Text)) _pending.Clear();
        else if (SectionOf(index) is { } name)
        {
            TakePending(null);
            (_section, _isAfterEntry) = (name, false);
        }
        else if (_pending.Count == 0 && _entries.Count > 0 && _entries[^1].Lines.Count < MaxLines && (trails || GoesBack(index))) Append(line.Placed);
        else
        {
            if (_pending.Count == MaxLines) _pending.Clear();
            _pending.Add(line.Placed);
        }

        return index + 1;
    }

    /// <summary>Lines that the text repeats as one heading, with the page on one of them or on the next.</summary>
    private int TakeKnown(int first, int count)
    {
        int? page = null;
        var end = first;
        for (; end < first + count && (page is null || _listed[end] is null); end++)
        {
            page ??= _listed[end]?.Page;
            if (TextOf(end) is { } text) _pending.Add(text);
        }

        while (page is null && end < _page.End && end < first + MaxLines && SectionOf(end) is null && !StartsAnother(end) && !ContentsReader.IsApart(_body.Lines[end]))
        {
            page = _listed[end]?.Page;
            if (TextOf(end) is { } text) _pending.Add(text);
            end++;
        }

        TakePending(page);
        return end;
    }

    /// <summary>Lines known together, or a known line whose page is still to come, are an entry of their own; a known line with a page may be the end of one.</summary>
    private bool StartsAnother(int index) => KnownLines(index) is var known && (known > 1 || (known == 1 && _listed[index] is null));

    private void TakePending(int? page)
    {
        if (_pending.Count > 0) _entries.Add(new PrintedEntry(_section, page, [.. _pending], [.. _pending.Select(_ => false)], IsTeaser: false));
        _isAfterEntry = _pending.Count > 0;
        _pending.Clear();
    }

    /// <summary>The text of a line without its page; null where nothing else stands on it.</summary>
    private PlacedText? TextOf(int index)
    {
        var line = _body.Lines[index];
        if (_listed[index] is not { } entry) return line.Placed;
        return entry.IsAlone ? null : line.Placed.Slice(entry.TextStart, entry.TextLength);
    }

    /// <summary>How many lines from <paramref name="index"/> on stand together as one heading behind the page.</summary>
    private int KnownLines(int index)
    {
        var from = index - _page.Start;
        if (_keys[from].Length < 3 || ContentsFinder.IsHead(_body[index])) return 0;
        return _runs.LinesAt(new ArraySegment<string>(_keys, from, Math.Min(MaxLines + 1, _keys.Length - from)), _page);
    }

    /// <summary>A dashed line without a page ends the entry before it, unless the next one carries the page on.</summary>
    private bool GoesBack(int index) => HeadingForms.IsDashed(_body[index]) && _body.Lines[index].BlanksBefore == 0;

    private bool LinesTrail()
    {
        var (firsts, lasts) = KnownHabit();
        if (firsts != lasts) return firsts > lasts;
        int leads = 0, trails = 0;
        var isFirst = true;
        for (var i = _page.Start; i < _page.End; i++)
        {
            if (_listed[i] is not null) isFirst = false;
            else if (ContentsFinder.IsHead(_body[i]) || SectionOf(i) is not null)
            {
                if (!isFirst && i > _page.Start && _listed[i - 1] is null && !HeadingForms.IsDashed(_body[i - 1])) trails++;
                isFirst = true;
            }
            else if (isFirst) leads++;
        }

        return trails > leads;
    }

    /// <summary>How often does the page stand on the first and on the last of the lines that the text repeats as one heading?</summary>
    private (int Firsts, int Lasts) KnownHabit()
    {
        int firsts = 0, lasts = 0;
        for (var i = _page.Start; i < _page.End; i++)
        {
            var known = KnownLines(i);
            if (known < 2) continue;
            var last = i + known - 1;
            while (last > i && _listed[last] is null) last--;
            if (_listed[i] is not null && last == i) firsts++;
            else if (last > i && _listed[i] is null) lasts++;
            i = Math.Max(i, last);
        }

        return (firsts, lasts);
    }

    /// <summary>A short line is a section's name unless it is the first line of a title that goes on behind it.</summary>
    private string? SectionOf(int index)
    {
        if (_listed[index] is not null || index + 1 >= _page.End || _listed[index + 1] is { IsAlone: true } || HeadingForms.IsDashed(_body[index + 1])) return null;
        if (_body.Forms[index] is LineForm.Prose or LineForm.Furniture) return null;
        if (_hasBriefSections && IsBrief(index)) return Names.WithoutBlanks(_body[index]);
        var isBeforeEntry = _listed[index + 1] is not null || KnownLines(index + 1) > 0;
        if (SectionHead.Read(_body.Lines[index], isBeforeEntry, mayBeTight: true) is not { } name) return null;
        return SectionHead.IsSetOff(_body[index]) || KnownLines(index) < 2 || (name.Length == _body[index].Length && name.Length <= LongestRunningHead && _runs.Repeats(_keys[index - _page.Start], _page) >= 2) ? name : null;
    }

    /// <summary>Names of sections alone stand again and again between the entries; first lines of titles are hardly ever all so short.</summary>
    private bool HasBriefSections()
    {
        int brief = 0, others = 0;
        for (var i = _page.Start; i < _page.End - 1; i++)
        {
            if (_listed[i] is not null || _listed[i + 1] is null || _listed[i + 1] is { IsAlone: true }) continue;
            if (IsBrief(i)) brief++;
            else if (!HeadingForms.IsDashed(_body[i])) others++;
        }

        return brief >= MinBrief && brief >= others;
    }

    /// <summary>Two to six Han, behind an entry or a head, before an entry.</summary>
    private bool IsBrief(int index)
    {
        if (index > _page.Start && _listed[index - 1] is null && !ContentsReader.IsApart(_body.Lines[index - 1])) return false;
        var name = Names.WithoutBlanks(_body[index]);
        return name.Length is >= 2 and <= LongestRunningHead && name.All(TextKey.IsHan) && !ContentsReader.IsApart(_body.Lines[index]);
    }

    private void Append(PlacedText line)
    {
        var last = _entries[^1];
        _entries[^1] = last with { Lines = [.. last.Lines, line], Breaks = [.. last.Breaks, false] };
    }
}
