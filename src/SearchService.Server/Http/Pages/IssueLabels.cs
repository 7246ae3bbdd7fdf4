using SearchService.Archive.Answers;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Pages;

/// <summary>How does a person call the issue with this id? 2021年11-12月 总第86期.</summary>
internal sealed class IssueLabels(IssueList issues)
{
    private readonly Dictionary<string, string> _labels = issues.Issues.ToDictionary(
        issue => issue.Id, IssueName.Short);

    /// <summary>The name of an issue; what is no known id is shown as it stands.</summary>
    public string Of(string id) => _labels.GetValueOrDefault(id, id);
}
