using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SearchService.Benchmarks.Service;

/// <summary>How long has this thread been at work? Says more than a clock where others work on the same machine. On Linux only; elsewhere it is the clock.</summary>
internal static partial class ThreadTime
{
    private const int OfThread = 3;

    /// <summary>Microseconds since some beginning.</summary>
    public static double Now()
    {
        if (!OperatingSystem.IsLinux() || GetTime(OfThread, out var time) != 0) return Stopwatch.GetTimestamp() * 1e6 / Stopwatch.Frequency;
        return (time.Seconds * 1e6) + (time.Nanoseconds / 1e3);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
