using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;

namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>Which articles speak of what a question is about, in whatever words? Read passage by passage.</summary>
/// <remarks>The engine finds at most <see cref="MostRead"/> candidates by the words of each concept anywhere; these are read. Bounded by that and by the time limit of <see cref="IndexedTexts"/>.</remarks>
internal sealed class EvidenceSearch(IndexedTexts texts, Wording wording)
{
    private const int MostRead = 48;
    private const int MostWays = 24;
    private const int MostConcepts = 8;

    /// <summary>The evidence for plain words within filters; null when no article speaks of any of them, or there are too many.</summary>
    public Evidence? Weigh(IReadOnlyList<LeafText> words, List<ArchiveQuery> filters, FoundBy found)
    {
        var concepts = new ConceptReader(texts, wording).Of(words);
        if (concepts.Count is 0 or > MostConcepts) return null;
        var candidates = new CombinedQuery { Should = [.. concepts.Select(Anywhere)], MinimumShould = 1, Filter = filters };
        List<WeighedArticle> read = [.. texts.BestPassages(candidates, MostRead).Select(article => Read(article.Id, article.Passages, concepts))];
        return read.Count == 0 ? null : new Evidence(concepts, [.. read.OrderByDescending(article => article.Score)], found);
    }

    private static BestOf Anywhere(Concept concept) => new([.. concept.Ways.Concat(concept.Parts.SelectMany(part => part.Take(2))).Where(way => way.Worth > 0).Take(MostWays)
        .Select(way => new Constant(PhraseCover.Match(ArchiveField.BodyCharacters, PhraseCover.Of(way.Text)), (float)(way.Worth * concept.Weight)))]);

    private static WeighedArticle Read(string id, IReadOnlyList<string> passages, IReadOnlyList<Concept> concepts)
    {
        var used = new HashSet<ConceptWay>();
        var (most, best) = (new double[concepts.Count], new double[concepts.Count]);
        var (passage, title) = (0.0, 0.0);
        for (var i = 0; i < passages.Count; i++)
        {
            double[] spoken = [.. concepts.Select(concept => PassageMatch.Of(concept, passages[i], used))];
            var share = spoken.Zip(concepts, static (worth, concept) => worth * concept.Weight).Sum();
            if (i == 0) title = share;
            if (share > passage || i == 0) (passage, best) = (share, spoken);
            for (var place = 0; place < most.Length; place++) most[place] = Math.Max(most[place], spoken[place]);
        }

        return new WeighedArticle(id, passage, title, most.Zip(concepts, static (worth, concept) => worth * concept.Weight).Sum()) { Concepts = best, Ways = used };
    }
}
