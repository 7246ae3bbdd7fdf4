using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Running;

/// <summary>Is an output still what a person approved? <c>make golden</c> (SEARCHSERVICE_GOLDEN=write) rewrites the approved files.</summary>
internal static class GoldenFile
{
    private static string Folder => Path.Combine(Places.Root, "tests", "SearchService.EndToEnd.Tests", "Golden");

    /// <summary>Compares <paramref name="text"/> with the approved file, or writes it when asked to.</summary>
    public static void Check(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("SEARCHSERVICE_GOLDEN") == "write") File.WriteAllText(path, text);

        Assert.That(File.Exists(path), Is.True, $"no approved file {name}: look at the output, then run 'make golden'");
        Assert.That(text, Is.EqualTo(File.ReadAllText(path)), $"{name} changed: look at the difference, then run 'make golden'");
    }
}
