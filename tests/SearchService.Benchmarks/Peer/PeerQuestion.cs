using System.Globalization;
using SearchService.Engine.Collecting;
using SearchService.Engine.Queries;

namespace SearchService.Benchmarks.Peer;

/// <summary>A line of queries.tsv: qid class op terms raw person date_from date_to section sort facets.</summary>
internal sealed class PeerQuestion
{
    private readonly string[] _columns;

    private PeerQuestion(string line) => _columns = line.Split('\t');

    /// <summary>The query's id.</summary>
    public string Id => _columns[0];

    /// <summary>Its class.</summary>
    public string Class => _columns[1];

    /// <summary>Whether facets are counted.</summary>
    public bool HasFacets => _columns[10].Length > 0;

    /// <summary>Whether hits are sorted by date.</summary>
    public bool IsSorted => _columns[9] == "date_desc";

    /// <summary>Reads all questions.</summary>
    public static List<PeerQuestion> ReadAll(string path) => [.. File.ReadLines(path).Skip(1).Select(static line => new PeerQuestion(line))];

    /// <summary>The request; made anew each time, as every peer does.</summary>
    public SearchRequest ToRequest(bool counts) => new(Filtered())
    {
        Limit = 10,
        CountExactly = counts,
        Sort = IsSorted ? new ColumnSort(PeerSchema.Date, Descending: true) : null,
        Facets = HasFacets ? [new(PeerSchema.SectionFacet, 10), new(PeerSchema.YearFacet, 30), new(PeerSchema.PersonsFacet, 10)] : [],
        TimeLimitMs = 60_000,
    };

    private Query Filtered()
    {
        var filters = new List<Query>();
        if (_columns[6].Length > 0) filters.Add(new RangeQuery(PeerSchema.Date, long.Parse(_columns[6], CultureInfo.InvariantCulture), long.Parse(_columns[7], CultureInfo.InvariantCulture)));
        if (_columns[8].Length > 0) filters.Add(new TermQuery(PeerSchema.Section, _columns[8]));
        return filters.Count == 0 ? Scored() : new BooleanQuery { Must = [Scored()], Filter = filters };
    }

    private Query Scored()
    {
        var terms = _columns[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (terms.Length == 0) return _columns[5].Length > 0 ? new ConstantScoreQuery(new TermQuery(PeerSchema.Persons, _columns[5]), 1) : new MatchAllQuery();
        if (terms.Length == 1) return new TermQuery(PeerSchema.Text, terms[0]);
        if (_columns[2] == "phrase") return PhraseQuery.Of(PeerSchema.Text, terms);
        List<Query> parts = [.. terms.Select(static term => new TermQuery(PeerSchema.Text, term))];
        return _columns[2] == "and" ? new BooleanQuery { Must = parts } : new BooleanQuery { Should = parts };
    }
}
