using System.Globalization;
using SearchService.Archive.Answers;
using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search.Known;

/// <summary>Which issue is meant, by its id or its running number?</summary>
/// <remarks>Immutable.</remarks>
internal sealed class KnownIssues
{
    private readonly IReadOnlyList<IssueAnswer> _issues;

    /// <summary>The issues of an archive.</summary>
    public KnownIssues(IReadOnlyList<IssueAnswer> issues)
    {
        _issues = issues;
        LastDay = issues.Where(issue => issue.Issue is { Year: >= 1, Months.Count: > 0 })
            .Select(issue => DaySpan.Of(issue.Issue.Year!.Value, issue.Issue.Months.Max(), null)?.Last).Max();
    }

    /// <summary>All issues, newest first.</summary>
    public IReadOnlyList<IssueAnswer> All => _issues;

    /// <summary>The last day that an issue of the archive reports on, as far as its months tell; null without one.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>Ids of the issues meant; several publications may count the same number. The text itself when none is known.</summary>
    public IReadOnlyList<string> Find(string typed)
    {
        var key = NameKey.Of(typed);
        var byId = _issues.Where(issue => NameKey.Of(issue.Issue.Id) == key).Select(issue => issue.Issue.Id).ToList();
        if (byId.Count > 0) return byId;
        var byNumber = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? _issues.Where(issue => issue.Issue.Number == number).Select(issue => issue.Issue.Id).ToList()
            : [];
        return byNumber.Count > 0 ? byNumber : [typed];
    }
}
