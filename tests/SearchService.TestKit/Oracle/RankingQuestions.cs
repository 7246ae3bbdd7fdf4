using System.Globalization;
using System.Text;
using SearchService.Engine.Queries;
using SearchService.TestKit.Naive;

namespace SearchService.TestKit.Oracle;

/// <summary>Asks Apache Lucene 8 the same queries over the same documents.</summary>
public static class RankingQuestions
{
    /// <summary>Per query: how many match, and the best ten.</summary>
    public static List<(int Total, List<(int Doc, float Score)> Hits)> Ask(IReadOnlyList<IReadOnlyList<TestDocument>> segments, IEnumerable<Query> queries)
    {
        var input = new StringBuilder();
        foreach (var segment in segments)
        {
            foreach (var document in segment) input.Append($"D\t{document.Title}\t{document.Body}\t{string.Join(',', document.Tags)}\t{string.Join(',', document.Days)}\n");
            input.Append("C\n");
        }

        foreach (var (document, number) in segments.SelectMany(static segment => segment).Select(static (document, number) => (document, number)))
        {
            if (document.IsDeleted) input.Append($"X\t{number}\n");
        }

        foreach (var query in queries) input.Append($"Q\t{string.Join('\t', Write(query))}\n");
        return [.. LuceneOracle.Run("RankingOracle.java", input.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
    }

    private static (int Total, List<(int Doc, float Score)> Hits) Read(string line)
    {
        var parts = line.Split(' ');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), [.. parts.Skip(1).Select(static hit => hit.Split(':')).Select(static hit =>
            (int.Parse(hit[0], CultureInfo.InvariantCulture), float.Parse(hit[1], CultureInfo.InvariantCulture)))]);
    }

    private static IEnumerable<string> Write(Query query) => query switch
    {
        MatchAllQuery => ["all"],
        MatchNoneQuery => ["none"],
        TermQuery term => ["term", term.Field, term.Term],
        PrefixQuery prefix => ["prefix", prefix.Field, prefix.Prefix],
        WildcardQuery wildcard => ["wildcard", wildcard.Field, wildcard.Pattern],
        FuzzyQuery fuzzy => ["fuzzy", fuzzy.Field, fuzzy.Term, Text(fuzzy.PrefixLength), Text(fuzzy.Edits == FuzzyEdits.AllAndTranspositions ? 1 : 0)],
        RangeQuery range => ["range", range.Field, Text(range.Minimum), Text(range.Maximum)],
        BoostQuery boost => ["boost", .. Write(boost.Inner), Text(boost.Factor)],
        ConstantScoreQuery constant => ["constant", .. Write(constant.Inner), Text(constant.Score)],
        DisjunctionMaxQuery dismax => ["dismax", .. WriteAll(dismax.Alternatives), Text(dismax.TieBreaker)],
        PhraseQuery phrase => ["phrase", phrase.Field, Text(phrase.Slop), Text(phrase.Terms.Count), .. phrase.Terms.SelectMany(static place => new[] { place.Term, Text(place.Position) })],
        BooleanQuery boolean => ["boolean", Text(boolean.MinimumShould), .. WriteAll(boolean.Must), .. WriteAll(boolean.Should), .. WriteAll(boolean.MustNot), .. WriteAll(boolean.Filter)],
        _ => throw new NotSupportedException(query.GetType().Name),
    };

    private static IEnumerable<string> WriteAll(IReadOnlyList<Query> queries) => [Text(queries.Count), .. queries.SelectMany(Write)];

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
