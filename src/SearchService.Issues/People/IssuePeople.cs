using SearchService.Chinese.SmartCn;
using SearchService.Issues.People.Known;
using SearchService.Issues.People.Lattice;
using SearchService.Issues.Structure;

namespace SearchService.Issues.People;

/// <summary>The people of one issue, step by step: names, verdicts, short forms, offices, variants.</summary>
internal sealed class IssuePeople
{
    private readonly List<NameText> _texts = [];
    private readonly List<int> _articleOf = [];
    private readonly int _articleCount;
    private readonly NameBelief _belief;
    private readonly NamePasses _passes;
    private readonly IReadOnlyList<IReadOnlyList<NameFinding>> _findings;
    private readonly IReadOnlyList<IReadOnlyList<NameFinding>> _places;
    private readonly HashSet<string> _own;

    /// <summary>Reads the names of <paramref name="articles"/>, by the issue alone.</summary>
    public IssuePeople(IReadOnlyList<ArticleText> articles, IReadOnlyList<string> masthead)
    {
        _articleCount = articles.Count;
        _belief = new NameBelief(masthead);
        var told = new ToldNames();
        for (var i = 0; i < articles.Count; i++)
        {
            var texts = TextsOf(articles[i]).ToList();
            told.Mark(texts);
            _texts.AddRange(texts);
            _articleOf.AddRange(Enumerable.Repeat(i, texts.Count));
        }

        told.MarkAcross();
        _passes = new NamePasses(_belief);
        _findings = _passes.Run(_texts);
        _places = new NameVerdicts(_belief, _passes.Scores).Decide(_findings);
        Established = FirmNames.Of(_places, _passes.Scores);
        _own = Established.Select(static name => name.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The names that the issue by itself establishes for others.</summary>
    public IReadOnlyList<EstablishedName> Established { get; }

    /// <summary>The people of each article, helped by those known from elsewhere; may be asked again with others.</summary>
    public IReadOnlyList<IReadOnlyList<PersonMention>> Read(KnownPeople known)
    {
        var help = KnownHelp.Of(known.Forms, _texts, _places, _own);
        var (belief, places) = (_belief, _places);
        if (!help.IsEmpty)
        {
            belief = _belief.With(help);
            places = new NameVerdicts(belief, _passes.Scores).Decide(SecondLook.Read(_texts, _findings, belief, help));
        }

        var articles = WithRoles(WithShortForms(places, help));
        var variants = new NameVariants(articles, known.RolesByName());
        return [.. articles.Select(mentions => PersonAssembler.Assemble([.. mentions.Select(mention => Canonical(mention, variants))], belief))];
    }

    private static Mention Canonical(Mention mention, NameVariants variants)
    {
        var name = variants.CanonicalOf(mention.Person);
        return name == mention.Person ? mention : mention with { Person = name, Link = $"与“{name}”字形相近、职务相同" };
    }

    /// <summary>The mentions of each text with the short forms of names put in.</summary>
    private List<Mention>[] WithShortForms(IReadOnlyList<IReadOnlyList<NameFinding>> places, KnownHelp help)
    {
        var mentions = new List<Mention>[_texts.Count];
        var inArticle = Enumerable.Range(0, _articleCount).Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToList();
        for (var i = 0; i < _texts.Count; i++)
        {
            mentions[i] = [.. places[i].Select(finding => MentionOf(_texts[i], finding, help))];
            inArticle[_articleOf[i]].UnionWith(mentions[i].Select(mention => mention.Person));
        }

        LeaveOutUntold(mentions, inArticle, static mention => !mention.Text.IsBare || IsToldInLine(mention.Finding));
        if (!help.IsEmpty) LeaveOutUntold(mentions, inArticle, mention => mention.Finding.Cues != NameCues.None || !IsWord(mention, help));

        var forms = new ShortForms(inArticle.SelectMany(names => names), help);
        for (var i = 0; i < _texts.Count; i++)
        {
            var found = forms.In(_texts[i], mentions[i], inArticle[_articleOf[i]]).ToList();
            if (found.Count > 0) mentions[i] = [.. mentions[i].Concat(found).OrderBy(mention => mention.Finding.Start)];
        }

        return mentions;
    }

    /// <summary>A word that stands alone in a line (谷雨, above its verses) is signed by nobody, unless the line as a whole is a signature.</summary>
    private static bool IsToldInLine(NameFinding finding) =>
        (finding.Cues & ~NameCues.Signed) != 0 || (finding.Cues != NameCues.None && WordDictionary.Shared.FrequencyOf(finding.Name) == 0);

    private static Mention MentionOf(NameText text, NameFinding finding, KnownHelp help) =>
        help.Of(finding.Name) is { Kind: FormKind.Alias } alias ? new Mention(text, finding) { Person = alias.Person, Link = $"是名册所列“{alias.Person}”的别名" } : new Mention(text, finding);

    /// <summary>A name from elsewhere that is also a word (高原) is a person only where something in the article tells so.</summary>
    private static bool IsWord(Mention mention, KnownHelp help) => help.Of(mention.Finding.Name) is not null && WordDictionary.Shared.FrequencyOf(mention.Finding.Name) > 0;

    /// <summary>
    /// Leaves out of each article the names of which no mention tells a person: one that stands only in lines without a mark (verses, headings), nothing
    /// beside it telling a person, is the words it is made of there.
    /// </summary>
    private void LeaveOutUntold(List<Mention>[] mentions, List<HashSet<string>> inArticle, Func<Mention, bool> tells)
    {
        var told = Enumerable.Range(0, _articleCount).Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToList();
        for (var i = 0; i < mentions.Length; i++)
        {
            told[_articleOf[i]].UnionWith(mentions[i].Where(tells).Select(mention => mention.Person));
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
