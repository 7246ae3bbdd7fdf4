using SearchService.Issues.Contents;
using SearchService.Issues.Header;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Structure;

/// <summary>Where does an article begin, and where does it end?</summary>
/// <remarks>
/// One pass over the lines. A heading that the contents page lists always starts an article. Any other heading does so where no article is open, that is
/// at the file's beginning, behind contents page or masthead, and after a signature, or where an author line stands below it. Subheads inside an open
/// article stay in it.
/// </remarks>
internal sealed class ArticleCutter
{
    /// <summary>A line of a cover that looks like a sentence (本期关注：) is hardly longer.</summary>
    private const int ShortestText = 16;

    private readonly TextBody _body;
    private readonly FileLayout _layout;
    private readonly Dictionary<int, EntryMatch> _listed;
    private readonly StartSigns _signs;
    private readonly List<ArticleStart> _starts = [];
    private readonly int[] _articleOf;
    private bool _isInArticle;
    private bool _isClosed;
    private bool _hasText;
    private SpeechGroup? _group;
    private readonly HashSet<int> _foundEntries;
    private readonly Dictionary<string, int> _lineOfTitle = new(StringComparer.Ordinal);
    private readonly int[] _listedLines;
    private readonly BrokenOff _brokenOff = new();
    private int _current = -1;
    private int _nextListed;

    private ArticleCutter(TextBody body, FileLayout layout, IReadOnlyList<EntryMatch> matches, bool[] textFollows)
    {
        _body = body;
        _layout = layout;
        _listed = matches.ToDictionary(match => match.Line);
        _foundEntries = [.. matches.Select(match => match.Entry)];
        foreach (var match in matches) _lineOfTitle[TextKey.Of(body[match.Line])] = match.Line;
        _listedLines = [.. matches.Select(match => match.Line)];
        _signs = new StartSigns(body, textFollows, matches.Count > 0);
        _articleOf = new int[body.Count];
        Array.Fill(_articleOf, -1);
    }

    /// <summary>Cuts the lines into articles; linear.</summary>
    public static ArticleCut Cut(TextBody body, FileLayout layout, IReadOnlyList<EntryMatch> matches, bool[] textFollows)
    {
        var cutter = new ArticleCutter(body, layout, matches, textFollows);
        for (var i = 0; i < body.Count;) i = cutter.Step(i);
        cutter.DropTrailingCaptions();
        return new ArticleCut(cutter._starts, cutter._articleOf);
    }

    private int Step(int index)
    {
        if (_layout.IsOutside(index))
        {
            _isInArticle = false;
            return index + 1;
        }

        if (_listed.TryGetValue(index, out var match)) return BeginListed(match);
        if (Resumed(index)) return Resume(index);
        if (_body.Forms[index] == LineForm.Caption && _layout.IsSectionMark(_body[index])) return CloseAt(index);
        if (_body.Forms[index] == LineForm.NameLine && _layout.IsRunningHead(_body[index])) return index + 1;
        return _body.Forms[index] switch
        {
            LineForm.Heading => StepOverHeadings(index),
            LineForm.Furniture => index + 1,
            LineForm.Caption => Take(index, _isInArticle && !_isClosed),
            LineForm.Signature or LineForm.Note or LineForm.Continuation => Close(index),
            _ => StepOverText(index),
        };
    }

    private int BeginListed(EntryMatch match)
    {
        var start = HeadingReader.ReadListed(_body, match, _layout, NextListed(match.TitleEnd));
        start = BehindLast(start with { Author = AuthorAbove.Find(_body, start, _layout.Entries[match.Entry], _layout.Contents) });
        _group = GroupFinder.Find(_body, start, NextStart(match.TitleEnd), _signs);
        if (_group is null)
        {
            _group = UnprintedGroup(match.Entry + 1);
            return Begin(start);
        }

        if (!_group.HidesHeading) return Begin(start);
        _isInArticle = false;
        return Math.Max(match.TitleEnd, _group.Heading.End);
    }

    /// <summary>The heading of the article before is no line above this one's title.</summary>
    private ArticleStart BehindLast(ArticleStart start)
    {
        if (_starts.Count == 0 || start.Line >= _starts[^1].BodyStart) return start;
        return start with { Author = LineSpan.None, Subtitle = start.Subtitle.Start < start.Title.Start ? LineSpan.None : start.Subtitle };
    }

    /// <summary>The group that the contents page lists next, when the text prints its signed articles without a heading for all.</summary>
    private SpeechGroup? UnprintedGroup(int entry)
    {
        if (entry >= _layout.Entries.Count || _foundEntries.Contains(entry) || _layout.Entries[entry] is not { IsTeaser: false } listed) return null;
        return HeadingForms.AnnouncesGroup(listed.Lines[0].Text) ? new SpeechGroup(new EntryMatch(entry, -1, -1, listed.Lines.Count, 0, 0), LineSpan.None, HidesHeading: true) : null;
    }

    private int Begin(ArticleStart start)
    {
        _starts.Add(start);
        _current = _starts.Count - 1;
        _isInArticle = true;
        (_isClosed, _hasText) = (false, false);
        for (var i = start.Line; i < start.BodyStart; i++) _articleOf[i] = _current;
        return start.BodyStart;
    }

    private int Take(int index, bool isArticle)
    {
        if (isArticle) _articleOf[index] = _current;
        if (isArticle && Continuations.LeadsTo(_body[index]) is { } page) _brokenOff.BreakOff(_current, page);
        return index + 1;
    }

    /// <summary>Does this line say that it goes on with an article that broke off?</summary>
    private bool Resumed(int index) => _brokenOff.Any && Continuations.ComesFrom(_body[index]) is not null;

    private int Resume(int index)
    {
        _current = _brokenOff.Resume(Continuations.ComesFrom(_body[index])!.Value, article => PageOf(_starts[article]));
        (_isInArticle, _isClosed, _hasText, _group) = (true, false, true, null);
        return Take(index, isArticle: true);
    }

    private int? PageOf(ArticleStart start) => start.Entry is { } match ? _layout.Entries[match.Entry].Page : null;

    /// <summary>A section's name in brackets stands between two articles and belongs to neither.</summary>
    private int CloseAt(int index)
    {
        _isClosed |= _hasText;
        return index + 1;
    }

    private int Close(int index)
    {
        if (_hasText) _isClosed = true;
        return Take(index, _isInArticle);
    }

    private int StepOverText(int index)
    {
        _hasText = true;
        _isClosed = _isInArticle && BylineReader.EndsWithSignature(_body[index]);
        return Take(index, _isInArticle);
    }

    private int StepOverHeadings(int index)
    {
        var end = _body.EndOfHeadings(index, NextListed(index));
        var start = index;
        while (start < end && _layout.IsRunningHead(_body[start])) start++;
        var isOpen = _isInArticle && !_isClosed;
        var isShoulder = end < _body.Count && _listed.ContainsKey(end);
        if (start < end && !isShoulder && Starts(start, end, isOpen))
        {
            var titleEnd = _group is null ? end : _signs.TitleEnd(start, end);
            if (isOpen && (_signs.HasByline(end) || _group is not null)) start = TakeUntilHeading(start, titleEnd);
            if (!_isInArticle) start = HeadingReader.FirstHeading(_body, start, titleEnd);
            var unlisted = HeadingReader.ReadUnlisted(_body, start, titleEnd);
            return Begin(_group is null ? unlisted : unlisted with { Entry = _group.Entry, Group = NamesMeeting(_group.Heading) ? _group.Heading : LineSpan.None });
        }

        for (var i = start; i < end; i++) Take(i, isOpen);
        return end;
    }

    /// <summary>A column's name (简讯三则) says nothing of its notices; a session's says where the speeches were made.</summary>
    private bool NamesMeeting(LineSpan heading)
    {
        for (var i = heading.Start; i < heading.End; i++)
        {
            if (_body[i].Contains('会', StringComparison.Ordinal) || HeadingForms.IsReport(_body[i])) return true;
        }

        return false;
    }

    private bool Starts(int start, int end, bool isOpen) =>
        !RepeatsListed(start) && !IsCover(start) && (_signs.Start(start, end, isOpen) || (_group is not null && (_signs.HasAuthor(end) || _signs.TitleEnd(start, end) < end || (_signs.HasDay(end) && GroupFinder.AnnouncesNotices(_body, _group.Heading)))));

    /// <summary>In front of the contents page only running text makes an article of what else would be the cover.</summary>
    private bool IsCover(int start)
    {
        if (_isInArticle || _layout.Contents.IsEmpty || start >= _layout.Contents.Start) return false;
        for (var i = start; i < _layout.Contents.Start; i++)
        {
            if (_body.Forms[i] == LineForm.Prose && _body[i].Length > ShortestText) return false;
        }

        return true;
    }

    /// <summary>A title in front of its own article stands on the cover.</summary>
    private bool RepeatsListed(int line) => !_isInArticle && _lineOfTitle.TryGetValue(TextKey.Of(_body[line]), out var listed) && listed > line;

    /// <summary>In a running article only the last heading of a run is the new title; what stands before it still belongs to the old article.</summary>
    private int TakeUntilHeading(int start, int end)
    {
        var title = HeadingReader.LastHeading(_body, start, end);
        for (var i = start; i < title; i++) Take(i, isArticle: true);
        return title;
    }

    /// <summary>A picture behind an article's last line belongs to the page, not to the text.</summary>
    private void DropTrailingCaptions()
    {
        var next = -1;
        for (var i = _articleOf.Length - 1; i >= 0; i--)
        {
            if (_articleOf[i] >= 0 && _articleOf[i] != next && _body.Forms[i] == LineForm.Caption) _articleOf[i] = -1;
            else if (_articleOf[i] >= 0) next = _articleOf[i];
        }
    }

    /// <summary>Where the next listed article starts, or the file ends.</summary>
    private int NextStart(int from)
    {
        while (_nextListed < _listedLines.Length && _listedLines[_nextListed] < from) _nextListed++;
        return _nextListed < _listedLines.Length ? _listedLines[_nextListed] : _body.Count;
    }

    /// <summary>The next line from <paramref name="from"/> on where a listed article starts, or the end of the run of lines inside articles.</summary>
    private int NextListed(int from)
    {
        var next = from;
        while (next < _body.Count && _body.Forms[next] == LineForm.Heading && !_listed.ContainsKey(next) && !_layout.IsOutside(next)) next++;
        return next;
    }
}
