using System.Buffers;

namespace SearchService.Engine.Storage;

/// <summary>Where do the bytes live? A flat folder of write-once files: on disk, in memory, or one that fails on purpose.</summary>
/// <remarks>Thread-safe.</remarks>
public interface IStorage
{
    /// <summary>Names of all files.</summary>
    IReadOnlyList<string> List();

    /// <summary>Creates a file that must not exist, for one pass of sequential writing.</summary>
    IStorageOutput Create(string name);

    /// <summary>Maps a file for reading; the handle stays valid after the file is deleted or replaced.</summary>
    IStorageInput Open(string name);

    /// <summary>Reads a file once from start to end, piece by piece, each with its place; returns how many bytes there were.</summary>
    /// <remarks>For files of which every byte is looked at and none kept: mapping them would cost a fault for every few pages.</remarks>
    unsafe long ReadThrough(string name, ReadOnlySpanAction<byte, long> look)
    {
        ArgumentNullException.ThrowIfNull(look);
        const int Step = 1 << 20;
        using var input = Open(name);
        for (long at = 0; at < input.Length; at += Step) look(new ReadOnlySpan<byte>(input.Bytes + at, (int)Math.Min(Step, input.Length - at)), at);
        return input.Length;
    }

    /// <summary>Renames over an existing file, atomically.</summary>
    void Rename(string from, string to);

    /// <summary>Makes creations, renames and deletions durable.</summary>
    void FlushFolder();

    /// <summary>Deletes a file; one that readers have mapped stays readable to them.</summary>
    void Delete(string name);

    /// <summary>Takes the writer's lock; null and the holder's description when somebody else has it.</summary>
    IDisposable? TryLock(string name, out string holder);
}
