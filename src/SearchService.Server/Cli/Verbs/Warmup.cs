using SearchService.Archive;
using SearchService.Archive.Search;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Cli.Verbs;

/// <summary>Why is the first answer as fast as the others? Because the service has asked itself some questions before it says it is ready.</summary>
/// <remarks>The first search costs some hundred milliseconds of compiling and of touching the index's pages; nobody should have to wait for that.</remarks>
internal static class Warmup
{
    private const int MostRounds = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Question[] Questions =
    [
        new() { Q = "会议", Facets = ["year", "section", "person", "issue"] },
        new() { Q = "\"工作\" -没有" },
        new() { From = new DateOnly(1900, 1, 1), To = new DateOnly(2100, 1, 1), Sort = SortOrder.DateDescending },
    ];

    /// <summary>Asks until enough has been asked or a second has passed.</summary>
    public static void Run(ArchiveReader reader, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        for (var round = 0; round < MostRounds && clock.GetElapsedTime(start) < Patience; round++)
        {
            foreach (var question in Questions) Reply.ToJson(reader.Search(question), AnswerJson.Default.Answer);
            reader.Suggest("会", 8);
        }
    }
}
