using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments.Columns;
using SearchService.Engine.Segments.Deletions;
using SearchService.Engine.Segments.Keys;
using SearchService.Engine.Segments.Norms;
using SearchService.Engine.Segments.Stored;
using SearchService.Engine.Storage;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Segments;

/// <summary>Are the examples in docs/file-formats.md what the engine writes, byte for byte?</summary>
public partial class FormatExamplesTests
{
    private static readonly IndexSchema Schema = new([new("t", FieldKind.Text), new("d", FieldKind.Number), new("s", FieldKind.Ordinal)], "a");

    private static readonly Dictionary<string, Action<IStorage>> Examples = new()
    {
        ["seg-1.norms"] = static storage => NormsWriter.Write(storage, "seg-1", new Dictionary<string, byte[]> { ["t"] = [NormByte.Of(0), NormByte.Of(5), NormByte.Of(137)] }),
        ["seg-1.columns"] = WriteColumns,
        ["seg-1.stored"] = WriteStored,
        ["seg-1.keys"] = WriteKeys,
        ["seg-1.deleted-2"] = static storage => Deleted().Write(storage, "seg-1.deleted-2"),
        ["attachment-3"] = WriteAttachment,
        ["manifest-1"] = WriteManifest,
    };

    [Test]
    public void An_example_is_what_is_written(
        [Values("seg-1.norms", "seg-1.columns", "seg-1.stored", "seg-1.keys", "seg-1.deleted-2", "attachment-3", "manifest-1")] string name)
    {
        var storage = new MemoryStorage();
        Examples[name](storage);

        Assert.That(Documented(name), Is.EqualTo(Dump(storage, name)), "the file is:\n" + Dump(storage, name));
    }

    private static void WriteColumns(IStorage storage)
    {
        var columns = new ColumnsBuilder(Schema);
        columns.AddNumbers("d", 0, [19000]);
        columns.AddNumbers("d", 2, [19003]);
        columns.AddStrings("s", 0, ["b", "a"]);
        columns.AddStrings("s", 2, ["b"]);
        ColumnsWriter.Write(storage, "seg-1", columns, 3);
    }

    private static void WriteStored(IStorage storage)
    {
        using var writer = new StoredWriter(storage, "seg-1");
        writer.Add("ab"u8);
        writer.Add([]);
        writer.Finish();
    }

    private static void WriteKeys(IStorage storage)
    {
        var keys = new KeysWriter();
        keys.Add("a"u8);
        keys.Write(storage, "seg-1");
    }

    private static void WriteAttachment(IStorage storage)
    {
        using var file = new IndexFileWriter(storage, "attachment-3", AttachmentFormat.Magic);
        file.WriteBytes("ab"u8);
        file.Finish();
    }

    private static void WriteManifest(IStorage storage)
    {
        var segment = new SegmentRecord("seg-1", 3, 1, [new FileRecord("seg-1.keys", 45, 0x01020304)], new FileRecord("seg-1.deleted-2", 44, 0x05060708));
        var attachments = new Dictionary<string, FileRecord> { ["people"] = new("attachment-3", 30, 0x090A0B0C) };
        ManifestWriter.Write(storage, "manifest-1", new Manifest(1, Schema, [segment], attachments));
    }

    private static DeletedDocs Deleted()
    {
        var deleted = new DeletedDocs(3);
        deleted.Add(1);
        return deleted;
    }

    /// <summary>Lines of sixteen bytes; a line that repeats zeros is left out and shown as an asterisk.</summary>
    private static unsafe string Dump(MemoryStorage storage, string name)
    {
        using var input = storage.Open(name);
        var lines = new StringBuilder();
        for (var at = 0; at < input.Length; at += 16)
        {
            var line = new ReadOnlySpan<byte>(input.Bytes + at, (int)Math.Min(16, input.Length - at));
            if (line.Length == 16 && line.IndexOfAnyExcept((byte)0) < 0) continue;
            lines.Append(CultureInfo.InvariantCulture, $"{at:x4} ");
            foreach (var value in line) lines.Append(CultureInfo.InvariantCulture, $" {value:x2}");
            lines.Append('\n');
        }

        return lines.ToString();
    }

    private static string Documented(string name)
    {
        var document = File.ReadAllText(Path.Combine(Places.Root, "docs", "file-formats.md"));
        return Dumps().Matches(document).FirstOrDefault(match => match.Groups[1].Value == name)?.Groups[2].Value ?? "";
    }

    [GeneratedRegex(@"```hex ([^\n]+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Dumps();
}
