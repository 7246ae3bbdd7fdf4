using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SearchService.Issues;

namespace SearchService.Archive.Ingest.Documents;

/// <summary>What are issues and articles called in addresses? ASCII only, readable where the date is known.</summary>
/// <remarks>
/// An issue is called by its year and months: 2022-11-12. Where a month is unknown, and where another issue has the name already, a fingerprint of the file name
/// follows: 2022-11-12-x3fa2b1, 2023-x9c01d4, and without a year f-harbin-x77ab02. An article is its issue's id and its number in the issue: 2022-11-12-003; a meeting its report's id and a number: 2022-11-12-003-m1. An issue keeps
/// its id as long as its file stays and its date is read the same, whatever is added beside it.
/// </remarks>
internal static class IssueIds
{
    private const int FingerprintLengthInBytes = 3;
    private const int MostSlug = 32;

    /// <summary>The id of an issue that is alone with its date.</summary>
    public static string Base(Issue issue, string file)
    {
        if (issue.Year is not { } year) return $"f-{Slug(file)}{Fingerprint(file)}";
        var id = new StringBuilder(year.ToString("0000", CultureInfo.InvariantCulture));
        foreach (var month in issue.Months) id.Append(CultureInfo.InvariantCulture, $"-{month:00}");
        return issue.Months.Count > 0 ? id.ToString() : $"{id}-{Fingerprint(file)}";
    }

    /// <summary>The id of an issue in an archive where others have theirs.</summary>
    public static string Unique(string baseId, string file, Func<string, bool> isTaken)
    {
        var id = baseId;
        for (var attempt = 0; isTaken(id); attempt++) id = $"{baseId}-{Fingerprint(attempt == 0 ? file : $"{file}#{attempt}")}";
        return id;
    }

    /// <summary>The id of an article by its 1-based number in the issue.</summary>
    public static string Article(string issueId, int number) => string.Create(CultureInfo.InvariantCulture, $"{issueId}-{number:000}");

    /// <summary>The id of a meeting by its report's number in the issue and its 1-based number among the meetings reported there.</summary>
    public static string Meeting(string issueId, int report, int number) => string.Create(CultureInfo.InvariantCulture, $"{Article(issueId, report)}-m{number}");

    // The x keeps a fingerprint apart from an article's number.
    private static string Fingerprint(string file) =>
        "x" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)).AsSpan(0, FingerprintLengthInBytes));

    private static string Slug(string file)
    {
        var slug = new StringBuilder();
        foreach (var unit in Path.GetFileNameWithoutExtension(file))
        {
            if (char.IsAsciiLetterOrDigit(unit)) slug.Append(char.ToLowerInvariant(unit));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == MostSlug) break;
        }

        if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        return slug.ToString();
    }
}
