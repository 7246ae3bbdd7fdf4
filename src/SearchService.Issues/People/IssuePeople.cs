using SearchService.Issues.People.Lattice;
using SearchService.Issues.Structure;

namespace SearchService.Issues.People;

/// <summary>The people of one issue, step by step: names, verdicts, short forms, offices, variants.</summary>
internal sealed class IssuePeople
{
    private readonly List<NameText> _texts = [];
    private readonly List<int> _articleOf = [];
    private readonly int _articleCount;
    private readonly KnownPeople _known;
    private readonly NameBelief _belief;

    /// <summary>Prepares the texts of <paramref name="articles"/>.</summary>
    public IssuePeople(IReadOnlyList<ArticleText> articles, IReadOnlyList<string> masthead, KnownPeople known)
    {
        _articleCount = articles.Count;
        _known = known;
        _belief = new NameBelief(masthead, known);
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var text in TextsOf(articles[i]))
            {
                _texts.Add(text);
                _articleOf.Add(i);
            }
        }
    }

    /// <summary>The people of each article.</summary>
    public IReadOnlyList<IReadOnlyList<PersonMention>> Read()
    {
        var passes = new NamePasses(_belief);
        var findings = passes.Run(_texts);
        var places = new NameVerdicts(_belief, passes.Scores).Decide(findings);
        var articles = WithRoles(WithShortForms(places));
        var variants = new NameVariants(articles, _known.RolesByName());
        return [.. articles.Select(mentions => PersonAssembler.Assemble([.. mentions.Select(mention => Canonical(mention, variants))], _belief))];
    }

    private static Mention Canonical(Mention mention, NameVariants variants)
    {
        var name = variants.CanonicalOf(mention.Person);
        return name == mention.Person ? mention : mention with { Person = name, Link = $"与“{name}”字形相近、职务相同" };
    }

    /// <summary>The mentions of each text with the short forms of names put in.</summary>
    private List<Mention>[] WithShortForms(IReadOnlyList<IReadOnlyList<NameFinding>> places)
    {
        var mentions = new List<Mention>[_texts.Count];
        var inArticle = Enumerable.Range(0, _articleCount).Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToList();
        for (var i = 0; i < _texts.Count; i++)
        {
            mentions[i] = [.. places[i].Select(finding => new Mention(_texts[i], finding))];
            inArticle[_articleOf[i]].UnionWith(places[i].Select(finding => finding.Name));
        }

        LeaveOutEchoes(mentions, inArticle);

        var forms = new ShortForms(inArticle.SelectMany(names => names).Concat(_known.People.Select(person => person.Name)));
        for (var i = 0; i < _texts.Count; i++)
        {
            var found = forms.In(_texts[i], mentions[i], inArticle[_articleOf[i]]).ToList();
            if (found.Count > 0) mentions[i] = [.. mentions[i].Concat(found).OrderBy(mention => mention.Finding.Start)];
        }

        return mentions;
    }

    /// <summary>A name that stands in an article only in lines without a mark (verses, headings), nothing beside it telling a person, is the words it is made of there.</summary>
    private void LeaveOutEchoes(List<Mention>[] mentions, List<HashSet<string>> inArticle)
    {
        var told = Enumerable.Range(0, _articleCount).Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToList();
        for (var i = 0; i < mentions.Length; i++)
        {
            told[_articleOf[i]].UnionWith(mentions[i].Where(mention => !mention.Text.IsBare || mention.Finding.Cues != NameCues.None).Select(mention => mention.Person));
        }

        for (var i = 0; i < mentions.Length; i++) mentions[i].RemoveAll(mention => !told[_articleOf[i]].Contains(mention.Person));
        for (var article = 0; article < _articleCount; article++) inArticle[article].IntersectWith(told[article]);
    }

    private List<Mention>[] WithRoles(List<Mention>[] mentions)
    {
        var articles = Enumerable.Range(0, _articleCount).Select(_ => new List<Mention>()).ToArray();
        for (var i = 0; i < mentions.Length; i++)
        {
            for (var k = 0; k < mentions[i].Count; k++) articles[_articleOf[i]].Add(mentions[i][k] with { Roles = RoleReader.Read(mentions[i], k) });
        }

        for (var i = 0; i < articles.Length; i++) articles[i] = AuthorNotes.Apply(articles[i], TextsOfArticle(i));
        return articles;
    }

    private IEnumerable<NameText> TextsOfArticle(int article)
    {
        var first = _articleOf.BinarySearch(article);
        if (first < 0) yield break;
        while (first > 0 && _articleOf[first - 1] == article) first--;
        for (var i = first; i < _texts.Count && _articleOf[i] == article; i++)
        {
            if (_texts[i].IsLine || _texts[i].Units.StartsWith('（') || _texts[i].Units.StartsWith("作者", StringComparison.Ordinal)) yield return _texts[i];
        }
    }

    private static IEnumerable<NameText> TextsOf(ArticleText article)
    {
        const int longestLine = 40;
        yield return new NameText(article.Title, isLine: true);
        if (article.Subtitle is { } subtitle) yield return new NameText(subtitle, isLine: true);
        foreach (var line in article.BylineLines) yield return new NameText(line, isLine: true, isByline: true);
        foreach (var paragraph in article.Paragraphs) yield return new NameText(paragraph, isLine: paragraph.Text.Length <= longestLine && !paragraph.Text.EndsWith('。'));
    }
}
