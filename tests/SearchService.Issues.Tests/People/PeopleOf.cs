using System.Text;
using SearchService.Issues.People;
using SearchService.Issues.Structure;
using SearchService.Issues.Text;

namespace SearchService.Issues.Tests.People;

/// <summary>Who is found in a few invented paragraphs?</summary>
internal static class PeopleOf
{
    /// <summary>One article of these paragraphs, each on a line of its own below the title; people in order of first mention.</summary>
    public static IReadOnlyList<PersonMention> Article(params string[] paragraphs) => Articles([paragraphs])[0];

    /// <summary>Several articles of one issue.</summary>
    public static IReadOnlyList<IReadOnlyList<PersonMention>> Articles(params string[][] articles) => Articles(KnownPeople.None, articles);

    /// <summary>The same with people known from elsewhere.</summary>
    public static IReadOnlyList<IReadOnlyList<PersonMention>> Articles(KnownPeople known, params string[][] articles) => PeopleReader.Read([.. articles.Select(Text)], [], known);

    /// <summary>The names alone.</summary>
    public static string[] Names(params string[] paragraphs) => [.. Article(paragraphs).Select(person => person.Name)];

    /// <summary>A file's parsed issue.</summary>
    public static ParsedIssue Parsed(string text, string name) => IssueParser.Parse(Encoding.UTF8.GetBytes(text), name);

    private static ArticleText Text(string[] paragraphs) => new(Placed("近期工作简讯", 1), null, [], [.. paragraphs.Select((paragraph, index) => Placed(paragraph, index + 2))]);

    private static PlacedText Placed(string text, int line) => new(text, [new TextRun(0, line, 0)]);
}
