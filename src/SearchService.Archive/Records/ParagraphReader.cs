using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SearchService.Issues.Text;

namespace SearchService.Archive.Records;

/// <summary>What does this paragraph say, and on which line of the file? Reads the paragraphs part of a record in place.</summary>
internal readonly ref struct ParagraphReader
{
    private const int EntryLength = 2 * sizeof(uint);

    private readonly ReadOnlySpan<byte> _ends;
    private readonly ReadOnlySpan<TextRun> _runs;
    private readonly ReadOnlySpan<char> _text;

    /// <summary>Looks at the part.</summary>
    public ParagraphReader(ReadOnlySpan<byte> part)
    {
        Count = BinaryPrimitives.ReadInt32LittleEndian(part);
        _ends = part.Slice(sizeof(uint), Count * EntryLength);
        var runs = Count == 0 ? 0 : RunsEnd(Count - 1);
        var rest = part[(sizeof(uint) + _ends.Length)..];
        _runs = MemoryMarshal.Cast<byte, TextRun>(rest[..(runs * ArticleRecordFormat.RunLength)]);
        _text = MemoryMarshal.Cast<byte, char>(rest[(runs * ArticleRecordFormat.RunLength)..]);
    }

    /// <summary>Number of paragraphs.</summary>
    public int Count { get; }

    /// <summary>The text of a paragraph, in place.</summary>
    public ReadOnlySpan<char> Text(int paragraph) => _text[(paragraph == 0 ? 0 : TextEnd(paragraph - 1))..TextEnd(paragraph)];

    /// <summary>Where its stretches stand in the file, in place.</summary>
    public ReadOnlySpan<TextRun> Runs(int paragraph) => _runs[(paragraph == 0 ? 0 : RunsEnd(paragraph - 1))..RunsEnd(paragraph)];

    /// <summary>The 1-based line of the character at <paramref name="offset"/> of a paragraph; O(log runs).</summary>
    public int LineAt(int paragraph, int offset)
    {
        var runs = Runs(paragraph);
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Offset <= offset) low = middle;
            else high = middle - 1;
        }

        return runs[low].Line;
    }

    private int TextEnd(int paragraph) => BinaryPrimitives.ReadInt32LittleEndian(_ends[(paragraph * EntryLength)..]);

    private int RunsEnd(int paragraph) => BinaryPrimitives.ReadInt32LittleEndian(_ends[((paragraph * EntryLength) + sizeof(uint))..]);
}
