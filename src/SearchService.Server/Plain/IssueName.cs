using SearchService.Archive.Answers;

namespace SearchService.Server.Plain;

/// <summary>What does a person call an issue? Its publication, months and running number; the file's name where it does not say.</summary>
internal static class IssueName
{
    /// <summary>The full name: 澜江政协 2021年11-12月 总第86期.</summary>
    public static string Full(IssueSummary issue) => Wording.Join(" ", issue.Publication ?? Path.GetFileNameWithoutExtension(issue.Source), Numbers(issue));

    /// <summary>The name among issues of one publication: 2021年11-12月 总第86期.</summary>
    public static string Short(IssueSummary issue) => issue.Publication is null || Numbers(issue).Length == 0 ? Full(issue) : Numbers(issue);

    private static string Numbers(IssueSummary issue) => Wording.Issue(issue.Number, issue.Year, issue.Months);
}
