using SearchService.Archive.Answers;

namespace SearchService.Archive.Records;

/// <summary>How does an article lie in the index's stored bytes, so that a hit list reads only what it shows?</summary>
/// <remarks>
/// <para>Useful for: titles, dates and people of hits without touching the text; one paragraph without the others. Not useful for: anything that is searched.</para>
/// <para>Layout, little-endian. Text is UTF-16, because two bytes hold any Han character and nothing needs decoding.</para>
/// <list type="bullet">
/// <item>Head: version u32 · which parts are null, one bit each, u32 · page · first line · last line · issue number · issue year · event's first day · last
/// day (day numbers) · first and last page of the file, i32 each, <see cref="Nothing"/> where unknown.</item>
/// <item>Ends: for each part of <see cref="ArticlePart"/> where it ends, u32 from the record's start; a part begins where the one before ends.</item>
/// <item>Text parts: the text. Months: one byte each. Authors, dates, people: a count and that many values, numbers as LEB128 and texts as a length with the text behind it.</item>
/// <item>Paragraphs: count u32 · per paragraph where its text ends (u32, UTF-16 units) and where its runs end (u32, runs) · all runs (offset, line, column, i32
/// each) · all text.</item>
/// </list>
/// <para>Example: a title 会议 takes the four bytes 1A 4F AE 8B. Damage is the engine's matter: it keeps a checksum over all stored bytes.</para>
/// </remarks>
internal static class ArticleRecordFormat
{
    /// <summary>The version; an index with another one must be rebuilt.</summary>
    public const uint Version = 2;

    /// <summary>Stands for an unknown number.</summary>
    public const int Nothing = -1;

    /// <summary>Number of parts.</summary>
    public const int Parts = (int)ArticlePart.Printed + 1;

    /// <summary>Bytes of the numbers in front.</summary>
    public const int HeadLength = 11 * sizeof(int);

    /// <summary>Where the first part begins.</summary>
    public const int PartsStart = HeadLength + (Parts * sizeof(uint));

    /// <summary>Bytes of a run.</summary>
    public const int RunLength = 3 * sizeof(int);

    /// <summary>The record's bytes.</summary>
    public static byte[] Write(ArticleRecord record) => new ArticleRecordWriter().Write(record);

    /// <summary>The whole record; a hit list uses <see cref="ArticleRecordReader"/> instead.</summary>
    public static ArticleRecord Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new ArticleRecordReader(bytes);
        return new ArticleRecord(
            reader.Id, reader.Issue, reader.Page, reader.Lines, reader.Source, reader.Title, reader.Subtitle, reader.Section, reader.Byline, reader.Authors,
            reader.TextSource, reader.Date, reader.Dates, reader.People, reader.Paragraphs, reader.Previous, reader.Next)
        {
            Printed = reader.Printed,
            FilePages = reader.FilePages,
        };
    }
}
