using SearchService.Engine.Queries;

namespace SearchService.TestKit.Naive;

/// <summary>Which documents answer, and how well? Looks at every document for every query, in double precision and without any index.</summary>
/// <remarks>Sloppy phrases are matched by trying every combination of positions and are worth the closest one only; their frequency is Lucene's matter.</remarks>
public sealed class NaiveIndex(IReadOnlyList<TestDocument> documents)
{
    private readonly Dictionary<string, (int Documents, double Average)> _lengths = [];
    private readonly Dictionary<(string Field, string Term), int> _frequencies = [];

    /// <summary>All live matches, best first, ties by document.</summary>
    public List<(int Doc, double Score)> Search(Query query) =>
        [.. Enumerable.Range(0, documents.Count)
            .Where(doc => !documents[doc].IsDeleted)
            .Select(doc => (Doc: doc, Score: Score(query, documents[doc])))
            .Where(static hit => hit.Score is not null)
            .Select(static hit => (hit.Doc, Score: hit.Score!.Value))
            .OrderByDescending(static hit => hit.Score)
            .ThenBy(static hit => hit.Doc)];

    /// <summary>The score of a document; null when it does not match.</summary>
    public double? Score(Query query, TestDocument document) => query switch
    {
        MatchAllQuery => 1,
        MatchNoneQuery => null,
        TermQuery term => Bm25(term.Field, [term.Term], Positions(document, term.Field, term.Term).Count(), document),
        PhraseQuery phrase => Bm25(phrase.Field, [.. phrase.Terms.Select(static place => place.Term)], PhraseFrequency(phrase, document), document),
        BoostQuery boost => Score(boost.Inner, document) * boost.Factor,
        ConstantScoreQuery constant => Score(constant.Inner, document) is null ? null : constant.Score,
        RangeQuery range => document.Days.Any(day => range.Field == "day" && day >= range.Minimum && day <= range.Maximum) ? 1 : null,
        PrefixQuery prefix => document.Tokens(prefix.Field).Any(token => token.Term.StartsWith(prefix.Prefix, StringComparison.Ordinal)) ? 1 : null,
        WildcardQuery wildcard => document.Tokens(wildcard.Field).Any(token => Fits(wildcard.Pattern, token.Term)) ? 1 : null,
        FuzzyQuery fuzzy => document.Tokens(fuzzy.Field).Max(token => NaiveEdits.Nearness(fuzzy, token.Term)),
        DisjunctionMaxQuery dismax => Dismax([.. dismax.Alternatives.Select(inner => Score(inner, document)).OfType<double>()], dismax.TieBreaker),
        BooleanQuery boolean => Boolean(boolean, document),
        _ => throw new NotSupportedException(query.GetType().Name),
    };

    private double? Boolean(BooleanQuery query, TestDocument document)
    {
        double?[] must = [.. query.Must.Select(inner => Score(inner, document))];
        double?[] should = [.. query.Should.Select(inner => Score(inner, document))];
        var isFree = query.Must.Count + query.Filter.Count == 0;
        var needed = Math.Max(query.MinimumShould, isFree ? 1 : 0);
        if (must.Contains(null) || should.Count(static score => score is not null) < needed) return null;
        if (query.Filter.Any(inner => Score(inner, document) is null) || query.MustNot.Any(inner => Score(inner, document) is not null)) return null;
        return must.Sum() + should.Sum();
    }

    private static double? Dismax(double[] scores, double tieBreaker) =>
        scores.Length == 0 ? null : scores.Max() + (tieBreaker * (scores.Sum() - scores.Max()));

    private double? Bm25(string field, string[] terms, double frequency, TestDocument document)
    {
        if (frequency == 0) return null;
        var (having, average) = Lengths(field);
        var length = field == "tag" ? 1 : Rounded(document.Tokens(field).Count());
        var idf = terms.Sum(term => Math.Log(1 + ((having - Frequency(field, term) + 0.5) / (Frequency(field, term) + 0.5))));
        return idf * frequency / (frequency + (1.2 * (0.25 + (0.75 * length / average))));
    }

    private (int Documents, double Average) Lengths(string field)
    {
        if (_lengths.TryGetValue(field, out var known)) return known;
        var lengths = documents.Select(document => document.Tokens(field).Count()).Where(static length => length > 0).ToList();
        return _lengths[field] = (lengths.Count, lengths.Average());
    }

    private int Frequency(string field, string term)
    {
        if (_frequencies.TryGetValue((field, term), out var known)) return known;
        return _frequencies[(field, term)] = documents.Count(document => Positions(document, field, term).Any());
    }

    // Above 24 a length keeps four significant bits of what exceeds 24.
    private static int Rounded(int length)
    {
        var unit = 1;
        while (length >= 24 && (length - 24) / unit >= 16) unit *= 2;
        return length < 24 ? length : 24 + ((length - 24) / unit * unit);
    }

    private static IEnumerable<int> Positions(TestDocument document, string field, string term) =>
        document.Tokens(field).Where(token => token.Term == term).Select(static token => token.Position);

    private static double PhraseFrequency(PhraseQuery phrase, TestDocument document)
    {
        var starts = phrase.Terms.Select(place => Positions(document, phrase.Field, place.Term).Select(position => position - place.Position).ToList()).ToList();
        if (phrase.Slop == 0) return starts[0].Count(start => starts.All(others => others.Contains(start)));
        var spreads = starts.Aggregate((IEnumerable<(int Least, int Most)>)[(int.MaxValue, int.MinValue)], static (spreads, others) =>
            spreads.SelectMany(spread => others.Select(start => (Math.Min(spread.Least, start), Math.Max(spread.Most, start)))));
        var closest = spreads.Select(static spread => spread.Most - spread.Least).DefaultIfEmpty(int.MaxValue).Min();
        return closest <= phrase.Slop ? 1.0 / (1 + closest) : 0;
    }

    private static bool Fits(string pattern, string term) =>
        pattern.Length == 0 ? term.Length == 0
        : pattern[0] == '*' ? Enumerable.Range(0, term.Length + 1).Any(skipped => Fits(pattern[1..], term[skipped..]))
        : term.Length > 0 && pattern[0] is var wanted && (wanted == '?' || wanted == term[0]) && Fits(pattern[1..], term[1..]);
}
