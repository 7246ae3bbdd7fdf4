using System.Buffers;
using SearchService.Engine.Storage.Disk;

namespace SearchService.Engine.Storage;

/// <summary>A folder of the file system: files are written once, mapped for reading, and durable once flushed.</summary>
/// <remarks>
/// Thread-safe. A deleted file stays readable to those who mapped it (POSIX keeps its bytes until the last map is gone). Nobody may shorten a file in place:
/// the operating system answers reads behind its new end with SIGBUS, which no program survives.
/// </remarks>
public sealed class DiskStorage : IStorage
{
    private readonly string _folder;

    /// <summary>Uses a folder; a missing one is created with the first file.</summary>
    public DiskStorage(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _folder = Path.GetFullPath(folder);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List() =>
        Directory.Exists(_folder) ? [.. Directory.EnumerateFiles(_folder).Select(static path => Path.GetFileName(path))] : [];

    /// <inheritdoc/>
    public IStorageOutput Create(string name)
    {
        Directory.CreateDirectory(_folder);
        return new DiskOutput(PathOf(name));
    }

    /// <inheritdoc/>
    public IStorageInput Open(string name)
    {
        try
        {
            return new MappedInput(PathOf(name));
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new FileNotFoundException($"'{name}' does not exist.", name, missing);
        }
    }

    /// <inheritdoc/>
    public long ReadThrough(string name, ReadOnlySpanAction<byte, long> look)
    {
        ArgumentNullException.ThrowIfNull(look);
        try
        {
            return DiskReading.Through(PathOf(name), look);
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new FileNotFoundException($"'{name}' does not exist.", name, missing);
        }
    }

    /// <inheritdoc/>
    public void Rename(string from, string to) => File.Move(PathOf(from), PathOf(to), overwrite: true);

    /// <inheritdoc/>
    public void FlushFolder()
    {
        // Windows makes the entries of a folder durable with the files; there is no call for it.
        if (!OperatingSystem.IsWindows()) PosixCalls.FlushFolder(_folder);
    }

    /// <inheritdoc/>
    public void Delete(string name) => File.Delete(PathOf(name));

    /// <inheritdoc/>
    public IDisposable? TryLock(string name, out string holder)
    {
        Directory.CreateDirectory(_folder);
        return DiskLock.TryTake(PathOf(name), out holder);
    }

    private string PathOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name != Path.GetFileName(name)) throw new ArgumentException($"'{name}' is not a plain file name.", nameof(name));
        return Path.Combine(_folder, name);
    }
}
