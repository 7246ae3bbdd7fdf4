using NUnit.Framework;

namespace SearchService.TestKit;

/// <summary>Where do the tests find the checkout, the sample corpus and the real archive?</summary>
public static class Places
{
    /// <summary>The checkout's root: the nearest folder upwards with the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static string? NoSkip => Environment.GetEnvironmentVariable("SEARCHSERVICE_NO_SKIP");

    /// <summary>The sample corpus of the project.</summary>
    public static string Corpus => Path.Combine(Root, "corpus");

    /// <summary>The folder with the real archive and its annotations: SEARCHSERVICE_SHARED, or ../shared beside the checkout.</summary>
    public static string Shared => Environment.GetEnvironmentVariable("SEARCHSERVICE_SHARED") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>The real issue texts; skips the test by name where they are absent.</summary>
    public static string RequireArchive() => Require(Path.Combine(Shared, "archive"), "the real archive");

    /// <summary>The hand-made annotations; skips the test by name where they are absent.</summary>
    public static string RequireGold() => Require(Path.Combine(Shared, "gold"), "the annotations of the real archive");

    /// <summary>A new empty folder that the caller deletes.</summary>
    public static string NewFolder() => Directory.CreateTempSubdirectory("searchservice-").FullName;

    private static string Require(string folder, string what)
    {
        if (Directory.Exists(folder)) return folder;
        var reason = $"{what} is not there (set SEARCHSERVICE_SHARED to the folder that holds it)";
        if (NoSkip == "tools") Assert.Ignore(reason);
        else Skip(reason);
        return folder;
    }

    /// <summary>Skips the running test with a reason; where nothing may be skipped (SEARCHSERVICE_NO_SKIP, as in CI) it fails instead.</summary>
    /// <remarks>SEARCHSERVICE_NO_SKIP=1 forbids every skip; =tools only those for want of a program, where the real archive is not at hand.</remarks>
    public static void Skip(string reason)
    {
        if (NoSkip is "1" or "tools") Assert.Fail("may not be skipped here: " + reason);
        Assert.Ignore(reason);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SearchService.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("the tests run outside a checkout: no SearchService.sln above " + AppContext.BaseDirectory);
    }
}
