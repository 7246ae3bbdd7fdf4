using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SearchService.Archive.Answers;
using SearchService.Engine.Storage;
using SearchService.Issues.Text;

namespace SearchService.Archive.Records;

/// <summary>Here are an article's stored bytes: what is its title, who is in it, what does its third paragraph say?</summary>
/// <remarks>
/// Every property decodes its own part and nothing else; keep what is needed twice. Valid as long as the bytes are, that is until their snapshot is disposed;
/// what the properties return stays valid. Thread-safe.
/// </remarks>
internal readonly struct ArticleRecordReader
{
    private readonly ReadOnlyMemory<byte> _bytes;

    /// <summary>Looks at a record written by <see cref="ArticleRecordFormat.Write"/>.</summary>
    /// <exception cref="IndexVersionException">The record was written by another version.</exception>
    public ArticleRecordReader(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var version = Number(0);
        if (version != ArticleRecordFormat.Version)
        {
            throw new IndexVersionException($"An article has record version {version}, this program reads {ArticleRecordFormat.Version}. Rebuild the index from its corpus.");
        }
    }

    /// <summary>The article's id.</summary>
    public string Id => Text(ArticlePart.Id)!;

    /// <summary>The issue it appeared in.</summary>
    public IssueReference Issue => new(Text(ArticlePart.IssueId)!, Text(ArticlePart.Publication), Known(5), Known(6), Months);

    /// <summary>Printed page.</summary>
    public int? Page => Known(2);

    /// <summary>Lines in the file.</summary>
    public LineSpan Lines => new(Number(3), Number(4));

    /// <summary>First and last page of the file; null where it has no pages.</summary>
    public LineSpan? FilePages => Known(9) is { } first ? new LineSpan(first, Number(10)) : null;

    /// <summary>The file.</summary>
    public string Source => Text(ArticlePart.Source)!;

    /// <summary>The title.</summary>
    public string Title => Text(ArticlePart.Title)!;

    /// <summary>The subtitle.</summary>
    public string? Subtitle => Text(ArticlePart.Subtitle);

    /// <summary>The section.</summary>
    public string? Section => Text(ArticlePart.Section);

    /// <summary>The byline as printed.</summary>
    public string? Byline => Text(ArticlePart.Byline);

    /// <summary>The paper or office the text comes from.</summary>
    public string? TextSource => Text(ArticlePart.TextSource);

    /// <summary>Id of the article before it in the issue.</summary>
    public string? Previous => Text(ArticlePart.Previous);

    /// <summary>Id of the article behind it.</summary>
    public string? Next => Text(ArticlePart.Next);

    /// <summary>The reported event.</summary>
    public EventDate? Date => Known(7) is not { } start
        ? null
        : new EventDate(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(Number(8)), Text(ArticlePart.DateText)!, Text(ArticlePart.DateBasis)!);

    /// <summary>Authors.</summary>
    public IReadOnlyList<string> Authors => new RecordCursor(Part(ArticlePart.Authors)).Texts();

    /// <summary>All people under the archive's canonical names.</summary>
    public IReadOnlyList<ArticlePerson> People => new RecordCursor(Part(ArticlePart.People)).People();

    /// <summary>The same people with their offices alone.</summary>
    public IReadOnlyList<PersonRoles> PeopleWithRoles => new RecordCursor(Part(ArticlePart.People)).PeopleWithRoles();

    /// <summary>People before the archive merged them; null when nothing was merged.</summary>
    public IReadOnlyList<ArticlePerson>? Printed => IsNull(ArticlePart.Printed) ? null : new RecordCursor(Part(ArticlePart.Printed)).People();

    /// <summary>All dates.</summary>
    public IReadOnlyList<ArticleDate> Dates => new RecordCursor(Part(ArticlePart.Dates)).Dates();

    /// <summary>The body, all of it.</summary>
    public IReadOnlyList<PlacedText> Paragraphs
    {
        get
        {
            var reader = Body;
            var paragraphs = new PlacedText[reader.Count];
            for (var i = 0; i < paragraphs.Length; i++) paragraphs[i] = new PlacedText(reader.Text(i).ToString(), reader.Runs(i).ToArray());
            return paragraphs;
        }
    }

    /// <summary>The texts of the body's paragraphs, without their places.</summary>
    public IReadOnlyList<string> ParagraphTexts
    {
        get
        {
            var body = Body;
            var texts = new string[body.Count];
            for (var i = 0; i < texts.Length; i++) texts[i] = body.Text(i).ToString();
            return texts;
        }
    }

    /// <summary>The body, to be read paragraph by paragraph.</summary>
    public ParagraphReader Body => new(Part(ArticlePart.Paragraphs));

    private int[] Months
    {
        get
        {
            var bytes = Part(ArticlePart.Months);
            var months = new int[bytes.Length];
            for (var i = 0; i < months.Length; i++) months[i] = bytes[i];
            return months;
        }
    }

    private string? Text(ArticlePart part) => IsNull(part) ? null : new string(MemoryMarshal.Cast<byte, char>(Part(part)));

    private bool IsNull(ArticlePart part) => (Number(1) & (1 << (int)part)) != 0;

    private int? Known(int index) => Number(index) is var number and not ArticleRecordFormat.Nothing ? number : null;

    private int Number(int index) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.Span[(index * sizeof(int))..]);

    private ReadOnlySpan<byte> Part(ArticlePart part)
    {
        var ends = _bytes.Span[ArticleRecordFormat.HeadLength..];
        var index = (int)part;
        var start = index == 0 ? ArticleRecordFormat.PartsStart : BinaryPrimitives.ReadInt32LittleEndian(ends[((index - 1) * sizeof(uint))..]);
        return _bytes.Span[start..BinaryPrimitives.ReadInt32LittleEndian(ends[(index * sizeof(uint))..])];
    }
}
