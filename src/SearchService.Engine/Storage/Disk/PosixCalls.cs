using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SearchService.Engine.Storage.Disk;

/// <summary>What .NET has no call for: durable folder entries and whole-file locks that do not depend on settings of the runtime.</summary>
/// <remarks>Numbers as Linux defines them on every architecture that .NET runs on; other systems use <see cref="DiskLock"/>'s managed way.</remarks>
internal static partial class PosixCalls
{
    private const int ReadOnly = 0;
    private const int ReadWrite = 2;
    private const int CreateIfMissing = 0x40;
    private const int CloseOnExecute = 0x80000;
    private const int ReadableByAll = 0x1A4;
    private const int Exclusive = 2;
    private const int DoNotWait = 4;
    private const int WouldBlock = 11;
    private const int InvalidArgument = 22;

    /// <summary>Forces creations, renames and deletions in a folder to the device.</summary>
    /// <exception cref="IOException">The system refused.</exception>
    public static void FlushFolder(string folder)
    {
        using var handle = Open(folder, ReadOnly, 0);
        // Some network file systems cannot flush a folder and say EINVAL; they make entries durable at once.
        if (Synchronize(handle) != 0 && Marshal.GetLastPInvokeError() is var error && error != InvalidArgument) throw Failure("fsync", folder, error);
    }

    /// <summary>Opens or creates a file without locking it.</summary>
    public static SafeFileHandle OpenForLock(string path) => Open(path, ReadWrite | CreateIfMissing, ReadableByAll);

    /// <summary>Takes the exclusive lock of an open file; false when another open file has it. The lock goes with the handle, also when the process dies.</summary>
    public static bool TryLock(SafeFileHandle handle, string path)
    {
        if (Lock(handle, Exclusive | DoNotWait) == 0) return true;
        var error = Marshal.GetLastPInvokeError();
        return error == WouldBlock ? false : throw Failure("flock", path, error);
    }

    private static SafeFileHandle Open(string path, int flags, int mode)
    {
        var descriptor = OpenDescriptor(path, flags | CloseOnExecute, mode);
        if (descriptor < 0) throw Failure("open", path, Marshal.GetLastPInvokeError());
        return new SafeFileHandle(descriptor, ownsHandle: true);
    }

    private static IOException Failure(string call, string path, int error) =>
        new($"{call} of '{path}' failed: {Marshal.GetPInvokeErrorMessage(error)}.", error);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenDescriptor(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Synchronize(SafeFileHandle handle);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(SafeFileHandle handle, int operation);
}
