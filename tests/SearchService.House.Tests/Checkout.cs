using System.Diagnostics;
using SearchService.TestKit;

namespace SearchService.House.Tests;

/// <summary>Which files does the checkout hold? Those git tracks, and new ones it does not ignore.</summary>
internal static class Checkout
{
    /// <summary>Paths relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    /// <summary>The C# files under src and tests.</summary>
    public static IEnumerable<string> Sources => Files.Where(path => path.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The C# files of the product.</summary>
    public static IEnumerable<string> Product => Sources.Where(path => path.StartsWith("src/", StringComparison.Ordinal));

    /// <summary>Text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Places.Root, path));

    /// <summary>Lines of a file.</summary>
    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Places.Root, path));

    /// <summary>Whether a file or folder of that name is there.</summary>
    public static bool Exists(string path) => Path.Exists(Path.Combine(Places.Root, path));

    private static List<string> ListFiles()
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, WorkingDirectory = Places.Root };
        foreach (var argument in (string[])["-c", "core.quotepath=off", "ls-files", "-co", "--exclude-standard"]) start.ArgumentList.Add(argument);
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(Path.Combine(Places.Root, path)))];
    }
}
