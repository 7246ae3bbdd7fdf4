namespace SearchService.Archive.Answers;

/// <summary>Where in the API does more about this stand? The one place that knows the paths.</summary>
internal static class AnswerLinks
{
    /// <summary>The path of an article.</summary>
    public static string PathOfArticle(string id) => "/v1/articles/" + Uri.EscapeDataString(id);

    /// <summary>The path of an issue.</summary>
    public static string PathOfIssue(string id) => "/v1/issues/" + Uri.EscapeDataString(id);

    /// <summary>The path of a person.</summary>
    public static string PathOfPerson(string name) => "/v1/people/" + Uri.EscapeDataString(name);

    /// <summary>Links of a meeting.</summary>
    public static IReadOnlyDictionary<string, string> OfMeeting(string id, string report) => new Dictionary<string, string>
    {
        ["self"] = "/v1/meetings/" + Uri.EscapeDataString(id),
        ["report"] = PathOfArticle(report),
    };

    /// <summary>Links of an article.</summary>
    public static IReadOnlyDictionary<string, string> OfArticle(string id, string issueId, string? previous = null, string? next = null)
    {
        var links = new Dictionary<string, string> { ["self"] = PathOfArticle(id), ["issue"] = PathOfIssue(issueId) };
        if (previous is not null) links["previous"] = PathOfArticle(previous);
        if (next is not null) links["next"] = PathOfArticle(next);
        return links;
    }

    /// <summary>Links of an issue.</summary>
    public static IReadOnlyDictionary<string, string> OfIssue(string id) => new Dictionary<string, string> { ["self"] = PathOfIssue(id) };

    /// <summary>Links of a person.</summary>
    public static IReadOnlyDictionary<string, string> OfPerson(string name) => new Dictionary<string, string>
    {
        ["self"] = PathOfPerson(name),
        ["articles"] = "/v1/search?person=" + Uri.EscapeDataString(name),
    };
}
