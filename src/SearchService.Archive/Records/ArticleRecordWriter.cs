using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SearchService.Archive.Answers;
using SearchService.Issues.Text;

namespace SearchService.Archive.Records;

/// <summary>Writes one record after another as <see cref="ArticleRecordFormat"/> says.</summary>
internal sealed class ArticleRecordWriter
{
    private readonly ArrayBufferWriter<byte> _out = new(4096);
    private readonly int[] _ends = new int[ArticleRecordFormat.Parts];
    private uint _nulls;

    /// <summary>The record's bytes.</summary>
    public byte[] Write(ArticleRecord record)
    {
        _out.ResetWrittenCount();
        _nulls = 0;
        _out.GetSpan(ArticleRecordFormat.PartsStart)[..ArticleRecordFormat.PartsStart].Clear();
        _out.Advance(ArticleRecordFormat.PartsStart);
        WriteTexts(record);
        foreach (var month in record.Issue.Months) Byte((byte)month);
        End(ArticlePart.Months);
        Texts(record.Authors);
        End(ArticlePart.Authors);
        People(record.People);
        End(ArticlePart.People);
        Dates(record.Dates);
        End(ArticlePart.Dates);
        Paragraphs(record.Paragraphs);
        End(ArticlePart.Paragraphs);
        if (record.Printed is { } printed) People(printed);
        else _nulls |= 1u << (int)ArticlePart.Printed;
        End(ArticlePart.Printed);
        var bytes = _out.WrittenSpan.ToArray();
        WriteHead(record, bytes);
        return bytes;
    }

    private void WriteTexts(ArticleRecord record)
    {
        Part(ArticlePart.Id, record.Id);
        Part(ArticlePart.IssueId, record.Issue.Id);
        Part(ArticlePart.Publication, record.Issue.Publication);
        Part(ArticlePart.Source, record.Source);
        Part(ArticlePart.Title, record.Title);
        Part(ArticlePart.Subtitle, record.Subtitle);
        Part(ArticlePart.Section, record.Section);
        Part(ArticlePart.Byline, record.Byline);
        Part(ArticlePart.TextSource, record.TextSource);
        Part(ArticlePart.DateText, record.Date?.Text);
        Part(ArticlePart.DateBasis, record.Date?.Basis);
        Part(ArticlePart.Previous, record.Previous);
        Part(ArticlePart.Next, record.Next);
    }

    private void WriteHead(ArticleRecord record, Span<byte> head)
    {
        ReadOnlySpan<int?> numbers =
        [
            (int)ArticleRecordFormat.Version, (int)_nulls, record.Page, record.Lines.First, record.Lines.Last, record.Issue.Number, record.Issue.Year,
            record.Date?.Start.DayNumber, record.Date?.End.DayNumber, record.FilePages?.First, record.FilePages?.Last, .. _ends,
        ];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(head[(i * sizeof(int))..], numbers[i] ?? ArticleRecordFormat.Nothing);
    }

    private void Part(ArticlePart part, string? text)
    {
        if (text is null) _nulls |= 1u << (int)part;
        else Units(text);
        End(part);
    }

    private void End(ArticlePart part) => _ends[(int)part] = _out.WrittenCount;

    private void People(IReadOnlyList<ArticlePerson> people)
    {
        Number(people.Count);
        foreach (var person in people)
        {
            Text(person.Name);
            Texts(person.Surfaces);
            Number(person.Line);
            Texts(person.Roles);
            Number(person.Count);
        }
    }

    private void Dates(IReadOnlyList<ArticleDate> dates)
    {
        Number(dates.Count);
        foreach (var date in dates)
        {
            Text(date.Text);
            Number(date.Line);
            Number(date.Start.DayNumber);
            Number(date.End.DayNumber);
            Text(date.Precision);
            Text(date.Basis);
        }
    }

    private void Paragraphs(IReadOnlyList<PlacedText> paragraphs)
    {
        Fixed(paragraphs.Count);
        var (textEnd, runsEnd) = (0, 0);
        foreach (var paragraph in paragraphs)
        {
            Fixed(textEnd += paragraph.Text.Length);
            Fixed(runsEnd += paragraph.Runs.Count);
        }

        foreach (var run in paragraphs.SelectMany(static paragraph => paragraph.Runs))
        {
            Fixed(run.Offset);
            Fixed(run.Line);
            Fixed(run.Column);
        }

        foreach (var paragraph in paragraphs) Units(paragraph.Text);
    }

    private void Texts(IReadOnlyList<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts) Text(text);
    }

    private void Text(string text)
    {
        Number(text.Length);
        Units(text);
    }

    private void Units(string text) => _out.Write(MemoryMarshal.AsBytes(text.AsSpan()));

    private void Number(int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7) Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    private void Fixed(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_out.GetSpan(sizeof(int)), number);
        _out.Advance(sizeof(int));
    }

    private void Byte(byte value)
    {
        _out.GetSpan(1)[0] = value;
        _out.Advance(1);
    }
}
