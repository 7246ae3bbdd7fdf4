using SearchService.Issues.People.Lattice;
using SearchService.Issues.Structure;

namespace SearchService.Issues.People;

/// <summary>Who? Finds the people of all articles of an issue together, because a name is decided by all its contexts.</summary>
internal static class PeopleReader
{
    /// <summary>One list per article, in the order of <paramref name="articles"/>; people in order of first mention.</summary>
    /// <param name="articles">The issue's articles.</param>
    /// <param name="masthead">Names of the masthead as printed (blanks removed): editors and committee; strong evidence, but no mentions.</param>
    public static IReadOnlyList<IReadOnlyList<PersonMention>> Read(IReadOnlyList<ArticleText> articles, IReadOnlyList<string> masthead) =>
        Read(articles, masthead, KnownPeople.None);

    /// <summary>The same, helped by people known from elsewhere: their names are recognised in weak contexts too, and tie given names and misread glyphs.</summary>
    /// <param name="articles">The issue's articles.</param>
    /// <param name="masthead">Names of the masthead as printed.</param>
    /// <param name="known">Names established in other issues or by a roster.</param>
    public static IReadOnlyList<IReadOnlyList<PersonMention>> Read(IReadOnlyList<ArticleText> articles, IReadOnlyList<string> masthead, KnownPeople known) =>
        new IssuePeople(articles, masthead).Read(known);
}
