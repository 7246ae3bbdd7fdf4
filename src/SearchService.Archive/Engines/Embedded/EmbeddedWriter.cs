using System.Globalization;
using SearchService.Engine;
using SearchService.Engine.Indexing;

namespace SearchService.Archive.Engines.Embedded;

/// <summary>The embedded index's writer, behind the port.</summary>
internal sealed class EmbeddedWriter(IndexWriter writer) : IArchiveWriter
{
    private readonly IndexDocument _document = new();

    /// <inheritdoc/>
    public void Put(ArchiveDocument document)
    {
        _document.Clear();
        _document.Key = document.Id;
        _document.Stored = document.Stored;
        foreach (var (field, text) in document.Texts) _document.AddText(ArchiveSchema.NameOf(field), text.AsMemory());
        foreach (var (field, term) in document.Terms) _document.AddTerm(ArchiveSchema.NameOf(field), term);
        foreach (var (field, value) in document.Numbers) _document.AddNumber(ArchiveSchema.NameOf(field), value);
        writer.Add(_document);
    }

    /// <inheritdoc/>
    public void Remove(string id) => writer.Delete(id);

    /// <inheritdoc/>
    public void Attach(string name, ReadOnlyMemory<byte> bytes) => writer.Attach(name, bytes);

    /// <inheritdoc/>
    public void Compact() => writer.MergeTo(1);

    /// <inheritdoc/>
    public string Commit() => writer.Commit().Generation.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
