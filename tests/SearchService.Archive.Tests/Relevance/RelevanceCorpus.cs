using SearchService.TestKit;

namespace SearchService.Archive.Tests.Relevance;

/// <summary>To which corpora are judged questions put?</summary>
internal static class RelevanceCorpus
{
    public const string Sample = "sample";
    public const string Real = "real";

    public static string Folder(string corpus) => corpus == Sample ? Places.Corpus : Places.RequireArchive();

    public static string FileOf(string name) => Path.Combine(Places.Root, "tests", "SearchService.Archive.Tests", "Relevance", name);
}
