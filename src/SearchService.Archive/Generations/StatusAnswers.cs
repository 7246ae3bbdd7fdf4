using System.Globalization;
using System.Reflection;
using SearchService.Archive.Answers;
using SearchService.Archive.Ingest.Documents;

namespace SearchService.Archive.Generations;

/// <summary>How does the archive stand?</summary>
internal static class StatusAnswers
{
    // Behind the plus stands the commit, which is nobody's concern here.
    private static readonly string Version =
        typeof(StatusAnswers).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The status of a generation; first and last date are those of the issues' months.</summary>
    public static StatusAnswer Of(ArchiveGeneration generation)
    {
        var facts = generation.Facts;
        var days = facts.Issues.Select(static issue => issue.Issue)
            .Select(static issue => IssueDays.Of(new IssueReference(issue.Id, issue.Publication, issue.Number, issue.Year, issue.Months)))
            .OfType<(DateOnly First, DateOnly Last)>()
            .ToList();
        return new StatusAnswer(
            Version, generation.Snapshot.Generation, facts.Issues.Count, generation.Snapshot.Documents, facts.People.Count,
            facts.Files.Sum(static file => file.Problems), generation.Snapshot.SizeInBytes,
            days.Count == 0 ? null : Print(days.Min(static span => span.First)),
            days.Count == 0 ? null : Print(days.Max(static span => span.Last)),
            facts.IndexedAt, facts.Files);
    }

    private static string Print(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
