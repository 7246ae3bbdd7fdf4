using SearchService.Archive.Analysis;
using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Generations;
using SearchService.Archive.Records;
using SearchService.Archive.Search.Building;

namespace SearchService.Archive.Research;

/// <summary>Which articles tell of the same? Those that share the words and the people that set an article apart.</summary>
/// <remarks>
/// The article's terms are ranked by tf·idf (Spärck Jones 1972), the best become a weighted question to the engine, and people count the more the
/// rarer they are. Linear in the article; the search is that of some thirty terms.
/// </remarks>
internal static class SimilarArticles
{
    private const int MostTerms = 25;
    private const int MostPeople = 12;
    private const int FewestShared = 2;
    private const int TitleOccurrences = 3;
    private const float PersonWeight = 0.6f;

    /// <summary>The articles most like this one; null when there is none with this id.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static SimilarAnswer? Of(ArchiveGeneration generation, string id, int limit, CancellationToken cancellation)
    {
        var snapshot = generation.Snapshot;
        var document = snapshot.Find(id);
        if (document < 0) return null;
        var article = ArticleRecordFormat.Read(snapshot.Stored(document));
        var terms = Terms(snapshot, article);
        var query = Query(generation, article, terms);
        if (query is null) return new SimilarAnswer(id, [], snapshot.Generation, []);
        var found = snapshot.Search(new ArchiveRequest(query) { Limit = limit + 1 }, cancellation);
        var names = article.People.Select(static person => person.Name).ToHashSet(StringComparer.Ordinal);
        var likes = found.Hits.Where(hit => hit.Document != document).Take(limit)
            .Select(hit => Like(ArticleRecordFormat.Read(snapshot.Stored(hit.Document)), hit.Score, terms, names));
        return new SimilarAnswer(id, [.. terms.Select(static term => term.Term)], snapshot.Generation, [.. likes]);
    }

    private static CombinedQuery? Query(ArchiveGeneration generation, ArticleRecord article, List<(string Term, double Weight)> terms)
    {
        var people = article.People.Select(person => (person.Name, Articles: generation.Names.People.Facts(person.Name)?.Articles ?? 1))
            .Where(static person => person.Articles > 1).OrderBy(static person => person.Articles).ThenBy(static person => person.Name, StringComparer.Ordinal).Take(MostPeople);
        var best = terms.Count == 0 ? 1 : terms[0].Weight;
        ArchiveQuery[] should =
        [
            .. terms.Select(term => new Weighted(new TermMatch(ArchiveField.Body, term.Term), (float)(term.Weight / best))),
            .. people.Select(person => new Constant(new TermMatch(ArchiveField.Person, person.Name), PersonWeight * (float)Rarity(generation.Snapshot.Documents, person.Articles))),
        ];
        return should.Length == 0 ? null : new CombinedQuery { Should = should, MinimumShould = Math.Min(FewestShared, should.Length) };
    }

    /// <summary>The words that stand often here and seldom elsewhere, best first; a word that stands nowhere else leads to nothing.</summary>
    private static List<(string Term, double Weight)> Terms(IArchiveSnapshot snapshot, ArticleRecord article)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(ArchiveAnalysis.Join([article.Title, article.Subtitle]), counts, TitleOccurrences);
        Count(BodyOf(article), counts, 1);
        return [.. counts
            .Select(count => (Term: count.Key, Weight: Weight(count.Value, snapshot.DocumentFrequency(ArchiveField.Body, count.Key), snapshot.Documents)))
            .Where(static term => term.Weight > 0)
            .OrderByDescending(static term => term.Weight).ThenBy(static term => term.Term, StringComparer.Ordinal)
            .Take(MostTerms)];
    }

    // What the body field holds, so that whatever led to an article is among the words it shares.
    private static string BodyOf(ArticleRecord article) => ArchiveAnalysis.Join([article.Byline, .. article.Paragraphs.Select(static paragraph => paragraph.Text)]);

    private static double Weight(int count, int articles, int all) => articles < 2 ? 0 : (1 + Math.Log(count)) * Rarity(all, articles);

    private static double Rarity(int all, int articles) => Math.Log(1 + ((Math.Max(all, articles) - articles + 0.5) / (articles + 0.5)));

    private static void Count(string text, Dictionary<string, int> counts, int each)
    {
        var words = ArchiveAnalysis.Words.Open();
        words.Reset(text.AsMemory());
        while (words.MoveNext())
        {
            // Single characters and numbers are too common to tell what an article is about.
            if (words.Term.Length < 2 || char.IsDigit(words.Term[0])) continue;
            var term = words.Term.ToString();
            if (!StopWords.Contains(term)) counts[term] = counts.GetValueOrDefault(term) + each;
        }
    }

    private static SimilarArticle Like(ArticleRecord article, float score, List<(string Term, double Weight)> terms, HashSet<string> names)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(BodyOf(article), words, 1);
        return new SimilarArticle(
            article.Id, Math.Round(score, 4), article.Title, article.Subtitle, article.Section, article.Issue, article.Date,
            [.. terms.Select(static term => term.Term).Where(words.ContainsKey)],
            [.. article.People.Select(static person => person.Name).Where(names.Contains)],
            AnswerLinks.OfArticle(article.Id, article.Issue.Id));
    }
}
