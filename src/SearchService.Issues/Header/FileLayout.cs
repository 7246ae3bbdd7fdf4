using SearchService.Issues.Contents;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Header;

/// <summary>Where the pages stand that belong to no article, and what the contents page lists.</summary>
internal sealed class FileLayout
{
    private readonly HashSet<string> _runningHeads;
    private string? _publication;

    /// <summary>Finds contents page and masthead; linear.</summary>
    public FileLayout(TextBody body)
    {
        var runs = new HeadingRuns(body);
        Contents = ContentsFinder.Find(body, runs);
        Masthead = MastheadFinder.Find(body, Contents);
        Entries = ContentsReader.Read(body, Contents, runs);
        _runningHeads = Entries.Select(entry => entry.Section).OfType<string>().Select(Text.TextKey.Of).ToHashSet(StringComparer.Ordinal);
        for (var i = Contents.Start; i < Contents.End; i++)
        {
            var name = Text.TextKey.Of(body[i]);
            if (name.Length is >= 2 and <= 6) _runningHeads.Add(name);
        }
    }

    /// <summary>The contents page, or none.</summary>
    public LineSpan Contents { get; }

    /// <summary>The masthead, or none.</summary>
    public LineSpan Masthead { get; }

    /// <summary>The contents entries in printed order.</summary>
    public IReadOnlyList<PrintedEntry> Entries { get; }

    /// <summary>Does line <paramref name="index"/> lie on the contents page or in the masthead?</summary>
    public bool IsOutside(int index) => Contents.Contains(index) || Masthead.Contains(index);

    /// <summary>Is this line only a section's name, as printed at the head of a page?</summary>
    public bool IsRunningHead(string text) => (text.Length <= 40 && (_runningHeads.Contains(Text.TextKey.Of(text)) || (SectionHead.OfTeaser(text) is { } name && _runningHeads.Contains(name)))) || IsDatedName(text);

    /// <summary>The publication's name with year and number, as printed at the head of a page.</summary>
    private bool IsDatedName(string text) =>
        _publication is { } name && text.Length <= 40 && Text.TextKey.Of(text) is var key && key.StartsWith(name, StringComparison.Ordinal) && key.Length > name.Length
        && key[name.Length..].All(unit => char.IsAsciiDigit(unit) || unit is '年' or '月' or '第' or '总' or '期' or '号' or '卷' or '季' or '春' or '夏' or '秋' or '冬');

    /// <summary>Is this line the name of a section or of a column in brackets: 【群众来信】?</summary>
    public bool IsSectionMark(string text) => text.Length <= 16 && text[0] == '【' && text[^1] == '】' && _runningHeads.Contains(Text.TextKey.Of(text));

    /// <summary>Takes the publication's own name among the running heads.</summary>
    public void AddRunningHead(string? text)
    {
        if (text is null) return;
        _publication = Text.TextKey.Of(text);
        _runningHeads.Add(_publication);
    }
}
