using System.Text;
using SearchService.Engine.Indexing.Generations;

namespace SearchService.Engine.Indexing.Building;

/// <summary>Builds segments on the thread that adds the documents: no copies, no waiting for others.</summary>
internal sealed class OwnThreadIntake(SharedFiles files, FileNames names, PendingGeneration pending, long mostBytes) : DocumentIntake
{
    private readonly SegmentBuilder _builder = new(files.Schema);

    /// <inheritdoc/>
    public override bool Add(IndexDocument document)
    {
        var isFull = _builder.MemoryInBytes >= mostBytes && Flush();
        _builder.Add(document);
        pending.Delete(Encoding.UTF8.GetBytes(document.Key));
        return isFull;
    }

    /// <inheritdoc/>
    public override void Delete(string key)
    {
        _builder.Delete(key);
        pending.Delete(Encoding.UTF8.GetBytes(key));
    }

    /// <inheritdoc/>
    public override bool Flush()
    {
        if (_builder.Count == 0) return false;
        var deleted = _builder.Deleted();
        if (deleted?.Count != _builder.Count) Write();
        _builder.Clear();
        return true;
    }

    /// <inheritdoc/>
    public override void Dispose() => _builder.Clear();

    private void Write()
    {
        var name = names.Segment();
        try
        {
            pending.Add(_builder.Write(files.Storage, name), _builder.Deleted());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            SegmentFiles.Doom(files, name);
            throw Unwritten(_builder.Count, name, failure);
        }
    }
}
