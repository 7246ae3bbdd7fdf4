using System.Runtime.CompilerServices;
using System.Text;
using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Terms;

/// <summary>Reads the directory of a terms file.</summary>
internal static unsafe class TermsReader
{
    private const int BytesPerBlock = sizeof(ulong) + sizeof(uint);

    /// <summary>The fields, each checked to lie inside the file.</summary>
    /// <exception cref="IndexCorruptException">The directory is damaged.</exception>
    public static IReadOnlyList<TermField> ReadFields(IndexFileReader file, int documentCount)
    {
        var end = file.End - sizeof(ulong);
        if (end < IndexFileFormat.HeaderLength) throw file.Corrupt("it has no directory");
        var offset = Unsafe.ReadUnaligned<ulong>(file.Bytes + end);
        if (offset < IndexFileFormat.HeaderLength || offset > (ulong)end) throw file.Corrupt($"its directory cannot stand at {offset}");
        try
        {
            var reader = new SpanReader(file.Span((long)offset, checked((int)(end - (long)offset))));
            var fields = new List<TermField>();
            for (var left = reader.ReadCount(); left > 0; left--) fields.Add(Check(file, Read(ref reader), documentCount));
            return fields;
        }
        catch (Exception fault) when (fault is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            throw new IndexCorruptException(file.Corrupt($"the directory at {offset} runs over its end").Message, fault);
        }
    }

    private static TermField Read(ref SpanReader reader)
    {
        var name = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadCount()));
        var isText = reader.ReadBytes(1)[0] == 1;
        var (terms, documents, occurrences) = (reader.ReadLong(), reader.ReadCount(), reader.ReadLong());
        var prefix = reader.ReadBytes(reader.ReadCount()).ToArray();
        return new TermField(name, isText, terms, documents, occurrences, reader.ReadLong(), reader.ReadLong()) { SharedPrefix = prefix };
    }

    private static TermField Check(IndexFileReader file, TermField field, int documentCount)
    {
        var blocks = (field.TermCount + TermsFormat.BlockLength - 1) / TermsFormat.BlockLength;
        var isInside = field.Start >= IndexFileFormat.HeaderLength && field.Index >= field.Start && field.Index % TermsFormat.Alignment == 0
            && blocks is > 0 and < int.MaxValue && field.Index <= file.End - (blocks * BytesPerBlock);
        if (!isInside || field.DocumentCount > documentCount || field.DocumentCount < 1) throw file.Corrupt($"its directory describes field '{field.Name}' beyond the file");
        return field;
    }
}
