using SearchService.Issues.Contents;
using SearchService.Issues.Lines;

namespace SearchService.Issues.Structure;

/// <summary>Where an article begins and how its heading reads.</summary>
/// <param name="Title">The title's lines.</param>
/// <param name="Subtitle">The subtitle's lines, above or below the title; none when it has none.</param>
/// <param name="SplitAt">Where in a one-line heading the subtitle begins; 0 when it holds the title alone.</param>
/// <param name="Entry">The contents entry; null where the contents page lacks the article.</param>
/// <param name="Group">Lines of a group's heading that stand for the subtitle of each of its articles; none outside groups.</param>
internal sealed record ArticleStart(LineSpan Title, LineSpan Subtitle, int SplitAt, EntryMatch? Entry, LineSpan Group)
{
    /// <summary>The author's line above the title; none where it stands elsewhere.</summary>
    public LineSpan Author { get; init; }

    /// <summary>Index of the first heading line, or of the author's above it.</summary>
    public int Line => Author.IsEmpty ? HeadingLine : Math.Min(HeadingLine, Author.Start);

    private int HeadingLine => Subtitle.IsEmpty ? Title.Start : Math.Min(Title.Start, Subtitle.Start);

    /// <summary>Index of the first line after the heading.</summary>
    public int BodyStart => Subtitle.IsEmpty ? Title.End : Math.Max(Title.End, Subtitle.End);
}
