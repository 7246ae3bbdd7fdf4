using System.Globalization;
using System.Text;

namespace SearchService.Benchmarks.Peer;

/// <summary>Articles and queries of the shape the harness uses, made here from a seed: nothing of them is real.</summary>
/// <remarks>
/// Words are numbered by frequency and drawn by Zipf's law (exponent 1), some pairs of neighbors far more often than chance, so that phrases have matches; 60 to 700 words an article.
/// Each class has the number of queries the harness asks, over words of the frequencies it asks them of.
/// </remarks>
internal sealed class GeneratedBench(int articles)
{
    private const int Seed = 1;
    private const int Words = 60_000;
    private const int Persons = 4_000;
    private const int QueriesPerClass = 40;

    private static readonly string[] Sections = ["要闻", "聚焦", "调研", "提案", "文史", "委员风采"];

    private readonly Random _random = new(Seed);

    /// <summary>Writes the articles, segmented, a line each.</summary>
    public void WriteArticles(string path)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (var i = 0; i < articles; i++)
        {
            var persons = string.Join('|', Enumerable.Range(0, _random.Next(4)).Select(_ => $"人{Rank(Persons)}").Distinct());
            file.Write(string.Create(CultureInfo.InvariantCulture, $"a{i:D7}\t{Day(_random.Next(6000)):yyyyMMdd}\t{Sections[Rank(Sections.Length)]}\t{persons}\t题{i}\t{Text()}\n"));
        }
    }

    /// <summary>Writes the queries, a line each, under a line of column names.</summary>
    public void WriteQueries(string path)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        file.Write("qid\tclass\top\tterms\traw\tperson\tdate_from\tdate_to\tsection\tsort\tfacets\n");
        var number = 0;
        for (var i = 0; i < QueriesPerClass; i++)
        {
            Write("term_common", "term", Common());
            Write("term_rare", "term", Rare());
            Write("or", "or", $"{Common()} {Middling()} {Middling()}");
            Write("and", "and", $"{Common()} {Middling()}");
            Write("phrase", "phrase", Pair(_random.Next(5, 400)));
            Write("person", "term", "", $"人{Rank(Persons)}");
            var from = Day(_random.Next(5000));
            Write("term_date", "term", Middling(), dates: string.Create(CultureInfo.InvariantCulture, $"{from:yyyyMMdd}\t{from.AddYears(1):yyyyMMdd}"));
            Write("sort_date", "term", Common(), sort: "date_desc");
            Write("facet_term", "term", Middling(), facets: "1");
        }

        for (var i = 0; i < QueriesPerClass / 4; i++) Write("facet_all", "term", "", facets: "1");

        void Write(string kind, string op, string terms, string person = "", string dates = "\t", string sort = "", string facets = "") =>
            file.Write($"q{++number:D3}\t{kind}\t{op}\t{terms}\t{terms.Replace(" ", "", StringComparison.Ordinal)}\t{person}\t{dates}\t\t{sort}\t{facets}\n");
    }

    private string Text()
    {
        var text = new StringBuilder();
        for (var left = _random.Next(60, 700); left > 0; left--)
        {
            var word = Rank(Words);
            text.Append(_random.Next(8) == 0 ? Pair(word) : Word(word)).Append(' ');
        }

        return text.ToString(0, text.Length - 1);
    }

    private string Common() => Word(_random.Next(3, 120));

    private string Middling() => Word(_random.Next(120, 3000));

    private string Rare() => Word(_random.Next(20_000, Words));

    // Uniform in the logarithm: rank r comes up about as often as 1 / r.
    private int Rank(int count) => (int)Math.Exp(_random.NextDouble() * Math.Log(count));

    private static string Pair(int word) => $"{Word(word)} {Word((word * 7 % 997) + 1)}";

    private static string Word(int rank) => string.Create(CultureInfo.InvariantCulture, $"词{rank}");

    private static DateTime Day(int number) => new DateTime(2008, 1, 1).AddDays(number);
}
