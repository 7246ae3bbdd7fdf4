using SearchService.Issues.Lines;

namespace SearchService.Issues.Structure;

/// <summary>Does a heading that no contents page lists start an article of its own?</summary>
internal sealed class StartSigns
{
    private const int MinVerses = 4;
    private const int ShortestNotice = 8;
    private const int MaxNotice = 2;
    private const int LongestVerse = 18;

    private readonly TextBody _body;
    private readonly bool[] _textFollows;
    private readonly bool _hasContents;
    private readonly int _articleLevel;
    private readonly bool _hasUnitHeads;

    /// <summary>Looks over the whole file once for the marks its headings share.</summary>
    public StartSigns(TextBody body, bool[] textFollows, bool hasContents)
    {
        _body = body;
        _textFollows = textFollows;
        _hasContents = hasContents;
        if (hasContents) return;
        _articleLevel = ArticleLevel();
        _hasUnitHeads = CountUnitHeads() >= 2;
    }

    /// <summary>Decides for the run of title-like lines from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="start">Index of the run's first line.</param>
    /// <param name="end">Index after its last.</param>
    /// <param name="isOpen">An article is running that no signature has closed.</param>
    public bool Start(int start, int end, bool isOpen)
    {
        if (!_textFollows[start]) return false;
        if (!isOpen || HasByline(end) || FollowsNotice(start, end)) return true;
        if (_hasContents) return false;
        if (end < _body.Count - 1 && _body.Forms[end] == LineForm.NameLine && Names.IsSetAsName(_body[end]) && _textFollows[end + 1]) return true;
        if (EndsPoem(start, end)) return true;
        var line = _body.Lines[start];
        if (_articleLevel > 0) return line.HeadingLevel > 0 && line.HeadingLevel <= _articleLevel;
        if (_hasUnitHeads) return IsUnitHead(start);
        return end - start >= 2 && !HeadingForms.IsReport(_body[start]) && HeadingForms.IsReport(_body[start + 1]);
    }

    /// <summary>An author line, or a note on adoption, or a name with a date stands below the heading.</summary>
    public bool HasByline(int headingEnd)
    {
        if (headingEnd >= _body.Count) return false;
        return _body.Forms[headingEnd] switch
        {
            LineForm.Byline or LineForm.Adoption => true,
            LineForm.NameLine => headingEnd + 1 < _body.Count && _body.Forms[headingEnd + 1] is LineForm.DateLine or LineForm.Adoption,
            _ => false,
        };
    }

    /// <summary>As in <see cref="HasByline"/>, or a name line that is followed by text: where several signed texts stand under one head, that is enough.</summary>
    public bool HasAuthor(int headingEnd) =>
        HasByline(headingEnd) || (headingEnd + 1 < _body.Count && _body.Forms[headingEnd] == LineForm.NameLine && _textFollows[headingEnd + 1]);

    /// <summary>Running text that opens with a day stands below the heading, as in short news.</summary>
    public bool HasDay(int headingEnd) => headingEnd < _body.Count && LineForms.OpensWithDay(_body[headingEnd]);

    /// <summary>Behind a notice of a paragraph or two, whose text opens with a day, a heading with another such text below it heads the next.</summary>
    private bool FollowsNotice(int start, int end)
    {
        if (end != start + 1 || !HasDay(end) || _body.Forms[end] != LineForm.Prose || _body[start].Length < ShortestNotice) return false;
        var text = start - 1;
        while (text > 0 && start - text < MaxNotice && _body.Forms[text] == LineForm.Prose && !HasDay(text)) text--;
        return text > 0 && _body.Forms[text] == LineForm.Prose && HasDay(text) && _body.Forms[text - 1] == LineForm.Heading && _body[text - 1].Length >= ShortestNotice;
    }

    /// <summary>Where the title ends in a run of headings whose last line is the bare name of the author; the run's end where it is not.</summary>
    public int TitleEnd(int start, int end) => end - start >= 2 && HeadingForms.IsAuthorLine(_body[end - 1]) ? end - 1 : end;

    /// <summary>A heading behind verses that prose or a list follows is no heading of the poem.</summary>
    private bool EndsPoem(int start, int end)
    {
        if (end >= _body.Count || start < MinVerses || IsVerse(end)) return false;
        for (var i = start - MinVerses; i < start; i++)
        {
            if (!IsVerse(i)) return false;
        }

        return true;
    }

    private bool IsVerse(int index) =>
        _body.Forms[index] is LineForm.Prose or LineForm.Heading && _body[index].Length <= LongestVerse && _body[index][^1] is '，' or '。' or '；' or '！' or '？' or ',';

    private bool IsUnitHead(int index) =>
        HeadingForms.IsUnit(_body[index]) && index + 1 < _body.Count && _body.Forms[index + 1] == LineForm.Heading && _textFollows[index];

    private int CountUnitHeads()
    {
        var count = 0;
        for (var i = 0; i < _body.Count; i++)
        {
            if (_body.Forms[i] == LineForm.Heading && IsUnitHead(i)) count++;
        }

        return count;
    }

    /// <summary>The highest level of marks that at least two unnumbered headings with text share; 0 where nothing is marked.</summary>
    private int ArticleLevel()
    {
        var counts = new int[7];
        for (var i = 0; i < _body.Count; i++)
        {
            if (_body.Forms[i] == LineForm.Heading && _body.Lines[i].HeadingLevel is > 0 and var level && _textFollows[i]) counts[level]++;
        }

        var shared = Array.FindIndex(counts, count => count >= 2);
        return shared > 0 ? shared : Math.Max(0, Array.FindIndex(counts, count => count > 0));
    }
}
