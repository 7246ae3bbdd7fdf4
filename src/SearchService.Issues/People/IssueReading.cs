using SearchService.Issues.Meetings;
using SearchService.Issues.People;
using SearchService.Issues.People.Known;
using SearchService.Issues.Structure;

namespace SearchService.Issues;

/// <summary>What does a file say, first by itself and then with what is known of people?</summary>
/// <remarks>
/// The costly part is done once; each <see cref="Read"/> looks again only at sentences that hold somebody known. It keeps the texts made ready for reading,
/// some forty bytes a character. Thread-safe.
/// </remarks>
public sealed class IssueReading
{
    private readonly ParsedIssue _issue;
    private readonly IReadOnlyList<ArticleText> _texts;
    private readonly IssuePeople _people;

    /// <summary>A file that holds no article.</summary>
    internal IssueReading(ParsedIssue issue)
        : this(issue, [], [])
    {
    }

    /// <summary>A file read but for its people.</summary>
    internal IssueReading(ParsedIssue issue, IReadOnlyList<ArticleText> texts, IReadOnlyList<string> masthead)
        : this(issue, texts, new IssuePeople(texts, masthead))
    {
    }

    private IssueReading(ParsedIssue issue, IReadOnlyList<ArticleText> texts, IssuePeople people) => (_issue, _texts, _people) = (issue, texts, people);

    /// <summary>The issue before anybody is named.</summary>
    public ParsedIssue WithoutPeople => _issue;

    /// <summary>The names that the file by itself establishes; they depend on nothing else.</summary>
    public IReadOnlyList<EstablishedName> Established => _people.Established;

    /// <summary>The issue with its people and meetings.</summary>
    /// <param name="known">Who is known from other issues and the roster.</param>
    public ParsedIssue Read(KnownPeople known)
    {
        if (_texts.Count == 0) return _issue;
        var people = _people.Read(known);
        var articles = _issue.Articles.Select((article, i) => article with { People = people[i] }).ToList();
        return _issue with { Articles = articles, Meetings = MeetingReader.Read(articles, _texts) };
    }

    /// <summary>The same with what a file's format tells of pages and parts left out.</summary>
    internal IssueReading With(Func<ParsedIssue, ParsedIssue> told) => new(told(_issue), _texts, _people);
}
