using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SearchService.Engine.Storage.Disk;

/// <summary>Who writes here? An exclusive lock that the operating system takes back when its process dies, and the holder's name inside the file.</summary>
internal static class DiskLock
{
    private const int LongestHolder = 256;

    /// <summary>Takes the lock, or says who has it.</summary>
    public static IDisposable? TryTake(string path, out string holder)
    {
        var handle = TryOpenLocked(path, out holder);
        if (handle is null) return null;
        try
        {
            holder = Describe();
            RandomAccess.SetLength(handle, 0);
            RandomAccess.Write(handle, Encoding.UTF8.GetBytes(holder), 0);
            return handle;
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    private static SafeFileHandle? TryOpenLocked(string path, out string holder)
    {
        holder = "";
        if (!OperatingSystem.IsLinux()) return TryOpenAlone(path, out holder);
        var handle = PosixCalls.OpenForLock(path);
        try
        {
            if (PosixCalls.TryLock(handle, path)) return handle;
            holder = Read(handle);
        }
        catch
        {
            handle.Dispose();
            throw;
        }

        handle.Dispose();
        return null;
    }

    private static SafeFileHandle? TryOpenAlone(string path, out string holder)
    {
        holder = "";
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            holder = "another process";
            return null;
        }
    }

    private static string Read(SafeFileHandle handle)
    {
        Span<byte> bytes = stackalloc byte[LongestHolder];
        var read = RandomAccess.Read(handle, bytes, 0);
        return read == 0 ? "a process that has just started" : Encoding.UTF8.GetString(bytes[..read]);
    }

    private static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"process {Environment.ProcessId} on {Environment.MachineName}, since {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC");
}
