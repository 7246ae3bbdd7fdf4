using SearchService.Issues.People.Lattice;
using SearchService.Issues.Structure;

namespace SearchService.Issues.People;

/// <summary>Who? Finds the people of all articles of an issue together, because a name is decided by all its contexts.</summary>
internal static class PeopleReader
{
    internal static Action<NameText, NameFinding>? Trace { get; set; }
    internal static NameScores? TraceScores { get; set; }

    /// <summary>One list per article, in the order of <paramref name="articles"/>; people in order of first mention.</summary>
    /// <param name="articles">The issue's articles.</param>
    /// <param name="masthead">Names of the masthead as printed (blanks removed): editors and committee; strong evidence, but no mentions.</param>
    public static IReadOnlyList<IReadOnlyList<PersonMention>> Read(IReadOnlyList<ArticleText> articles, IReadOnlyList<string> masthead) =>
        Read(articles, masthead, KnownPeople.None);

    /// <summary>The same, helped by people known from elsewhere.</summary>
    /// <param name="articles">The issue's articles.</param>
    /// <param name="masthead">Names of the masthead as printed.</param>
    /// <param name="known">Names established in other issues or by a roster.</param>
    public static IReadOnlyList<IReadOnlyList<PersonMention>> Read(IReadOnlyList<ArticleText> articles, IReadOnlyList<string> masthead, KnownPeople known)
    {
        var texts = new List<NameText>();
        var articleOf = new List<int>();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var text in TextsOf(articles[i]))
            {
                texts.Add(text);
                articleOf.Add(i);
            }
        }

        var belief = new NameBelief(masthead.Concat(known.People.Select(person => person.Name)).Where(name => name.Length > 1));
        var passes = new NamePasses(belief);
        var findings = passes.Run(texts);
        TraceScores = passes.Scores; if (Trace is not null) for (var i = 0; i < texts.Count; i++) foreach (var f in findings[i]) Trace(texts[i], f);
        var places = new NameVerdicts(belief, passes.Scores).Decide(findings);
        var mentions = articles.Select(_ => new List<Mention>()).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var finding in places[i]) mentions[articleOf[i]].Add(new Mention(texts[i], i, finding));
        }

        return [.. mentions.Select(PersonAssembler.Assemble)];
    }

    private static IEnumerable<NameText> TextsOf(ArticleText article)
    {
        yield return new NameText(article.Title, isLine: true);
        if (article.Subtitle is { } subtitle) yield return new NameText(subtitle, isLine: true);
        foreach (var line in article.BylineLines) yield return new NameText(line, isLine: true);
        foreach (var paragraph in article.Paragraphs) yield return new NameText(paragraph, isLine: paragraph.Text.Length <= 40 && !paragraph.Text.EndsWith('。'));
    }
}
