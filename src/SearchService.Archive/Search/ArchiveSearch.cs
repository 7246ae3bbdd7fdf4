using System.Globalization;
using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Expansion;
using SearchService.Archive.Records;
using SearchService.Archive.Research;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Meant;
using SearchService.Archive.Search.Reading;
using SearchService.Archive.Search.Snippets;

namespace SearchService.Archive.Search;

/// <summary>What does one generation of the archive answer to a question?</summary>
/// <remarks>Thread-safe as long as its snapshot lives. Made once per generation.</remarks>
/// <param name="snapshot">The generation.</param>
/// <param name="known">The names of this generation.</param>
/// <param name="clock">Measures time and tells the day.</param>
/// <param name="profile">The weights; null for those in use.</param>
internal sealed class ArchiveSearch(IArchiveSnapshot snapshot, KnownNames known, TimeProvider clock, RankingProfile? profile = null)
{
    /// <summary>Milliseconds after which what was found so far is returned.</summary>
    public const int SoftLimitMs = 1000;

    private const int MostFacetValues = 100;

    // One page: whoever sees a full one has no need of what answers less of the question.
    private const int FewHits = 10;
    private const int MostGrouped = 10_000;
    private readonly IndexedTexts _texts = new(snapshot);
    private readonly QuestionQueries _queries = new(known, profile ?? RankingProfile.Default, new IndexedTexts(snapshot));
    private readonly Lazy<QuestionQueries> _literal = new(() => new QuestionQueries(known.Literal(), profile ?? RankingProfile.Default, new IndexedTexts(snapshot)));
    private readonly Expander _expander = new(snapshot, known, new QuestionQueries(known, profile ?? RankingProfile.Default));
    private MeetingRows? _rows;

    /// <summary>The meetings by which hits may be grouped; without them every article stands alone.</summary>
    public Func<ArchiveMeetings> Meetings { get; init; } = () => new ArchiveMeetings([], known.People);

    // An index made anew counts its generations from the beginning.
    private string Edition { get; } = string.Create(CultureInfo.InvariantCulture, $"{snapshot.Generation}/{snapshot.Documents}");

    /// <summary>Answers a question.</summary>
    /// <exception cref="QuestionException">The cursor is none of this question, or its generation is gone.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Answer Search(Question question, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        var offset = question.Cursor is { } cursor ? PageCursor.Read(cursor, question, Edition) : question.Offset;
        var guess = GuessedPeople.Of(question, known.People, _texts);
        var (asked, query, queries) = (guess.In(question), Read(question), Queries(question));
        var run = Run(question.GroupsByMeeting ? asked with { Limit = MostGrouped } : asked, query, question.GroupsByMeeting ? 0 : offset, start, cancellation);
        var snippets = new SnippetMaker(MarkReader.Read(asked, query, known, queries, run.Step.Alternatives), question.Highlight, question.Offsets);
        var reading = guess.In(ReadingMaker.Make(asked, query, known, queries, run), question);
        if (offset == 0 && !run.Result.TimedOut && (run.Tried.Count > 0 || run.IsRelaxed || run.Result.Total <= SuggestedQuestions.Little))
            reading = reading with { DidYouMean = new SuggestedQuestions(snapshot, known, _expander, queries).Of(question, query, Read) };
        var result = run.Result;
        var answer = new Answer(
            reading, result.Total, result.TotalIsExact, question.Limit, offset, null, 0, result.TimedOut, snapshot.Generation, Facets(question, result), []);
        answer = question.GroupsByMeeting ? Grouped(answer, result, snippets) : answer with { Hits = Hits(result.Hits, snippets) };
        var next = offset + (answer.Groups?.Count ?? answer.Hits.Count);
        return answer with
        {
            NextCursor = next > offset && next < answer.Total ? PageCursor.Write(question, Edition, next) : null,
            TookMs = Math.Round(clock.GetElapsedTime(start).TotalMilliseconds, 3),
        };
    }

    /// <summary>Finds what answers a question, for more than a page: the same articles in the same order as <see cref="Search"/> gives them.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public QuestionMatches Match(Question question, CancellationToken cancellation)
    {
        var guess = GuessedPeople.Of(question, known.People, _texts);
        var (asked, query, queries) = (guess.In(question), Read(question), Queries(question));
        var run = Run(asked with { Facets = [] }, query, question.Offset, clock.GetTimestamp(), cancellation);
        var reading = guess.In(ReadingMaker.Make(asked, query, known, queries, run), question);
        return new QuestionMatches(reading, run.Step.Query, run.Result, MarkReader.Read(asked, query, known, queries, run.Step.Alternatives));
    }

    /// <summary>Tells in Chinese how a question is read and how its best hits come to their scores.</summary>
    public string Explain(Question question)
    {
        var matches = Match(question with { Limit = 3, Offset = 0 }, CancellationToken.None);
        var hits = matches.Result.Hits.Select(hit => (ArticleRecordFormat.Read(snapshot.Stored(hit.Document)), hit.Score, snapshot.Explain(matches.Query, hit.Document))).ToList();
        return ExplanationText.Of(matches.Reading, matches.Query, matches.Result, hits);
    }

    private Answer Grouped(Answer answer, ArchiveResult result, SnippetMaker snippets)
    {
        var rows = (_rows ??= new MeetingRows(snapshot, Meetings)).Of(result.Hits);
        var page = rows.Skip(answer.Offset).Take(answer.Limit).Select(row => (Row: row, Hits: Hits(row.Hits.Take(MeetingRows.MostShown), snippets))).ToList();
        return answer with
        {
            Total = rows.Count,
            TotalIsExact = result.TotalIsExact && result.Total == result.Hits.Count,
            Articles = result.Total,
            Groups = [.. page.Select(static row => row.Row.Answer([.. row.Hits.Select(static hit => hit.Id)]))],
            Hits = [.. page.SelectMany(static row => row.Hits)],
        };
    }

    private List<Hit> Hits(IEnumerable<(int Document, float Score)> found, SnippetMaker snippets) =>
        [.. found.Select(hit => HitMaker.Make(new ArticleRecordReader(snapshot.Stored(hit.Document)), hit.Score, snippets))];

    private QuestionQueries Queries(Question question) => question.Read.HasFlag(ReadingSteps.People) ? _queries : _literal.Value;

    // An old archive's "March" is its last one, not this year's.
    private QueryCalendar Calendar => new(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), known.Issues.LastDay);

    private ReadQuery Read(Question question)
    {
        var query = QueryReader.Read(question.Q, Calendar, question.Read);
        var (hasPeople, hasTitles) = (question.Read.HasFlag(ReadingSteps.People), question.Expand.HasFlag(Expansions.Pinyin));
        query = query with { Root = SpelledNames.Join(query.Root, letters => (hasPeople && known.People.FindSpelled(letters).Count > 0) || (hasTitles && _expander.IsSpelled(letters))) };
        return hasPeople ? PiecesOfNames.Exclude(query, known.People) : query;
    }

    private SearchRun Run(Question question, ReadQuery query, int offset, long start, CancellationToken cancellation)
    {
        var order = question.Sort ?? (query.IsRanked ? SortOrder.Relevance : SortOrder.DateDescending);
        ArchiveResult? result = null;
        QueryStep? last = null;
        var tried = new List<string>();
        var wider = new Wording(_expander.Widen(query.Root, question.Expand), () => _expander.Correct(query.Root, question.Expand), word => _expander.Near(word, question.Expand)) { IsByMeaning = question.Expand.HasFlag(Expansions.Near) };
        foreach (var step in Queries(question).Steps(question, query, wider))
        {
            var left = SoftLimitMs - (int)clock.GetElapsedTime(start).TotalMilliseconds;
            if (result is not null && left <= 0) return new SearchRun(result with { TimedOut = true }, last!, tried);
            last = step;
            result = snapshot.Search(Request(question, step, offset, order, Math.Max(1, left)), cancellation);
            if (result.Total > 0 || result.TimedOut) break;
            if (tried.LastOrDefault() != step.Way) tried.Add(step.Way);
        }

        return order == SortOrder.Relevance && question.Limit > 0 && result!.Total is > 0 and < FewHits && !result.TimedOut && last!.Further() is { } further
            ? Append(new SearchRun(result, last, tried), further, Request(question, further, offset, order, Math.Max(1, SoftLimitMs - (int)clock.GetElapsedTime(start).TotalMilliseconds)), cancellation)
            : new SearchRun(result!, last!, tried);
    }

    /// <summary>What answers less of the question behind what answers it; that alone when there is nothing more.</summary>
    private SearchRun Append(SearchRun found, QueryStep further, ArchiveRequest request, CancellationToken cancellation)
    {
        var result = snapshot.Search(request, cancellation);
        return result.Total > found.Result.Total ? new SearchRun(result, further, found.Tried) : found;
    }

    private static ArchiveRequest Request(Question question, QueryStep step, int offset, SortOrder order, int timeLimitMs) => new(step.Query)
    {
        Limit = question.Limit,
        Offset = offset,
        NewestFirst = order switch { SortOrder.Date => false, SortOrder.DateDescending => true, _ => null },
        Facets = [.. question.Facets.Select(facet => (FieldOf(facet), MostFacetValues))],
        TimeLimitMs = timeLimitMs,
    };

    private static ArchiveField FieldOf(string facet) => facet switch
    {
        "year" => ArchiveField.YearValue,
        "section" => ArchiveField.SectionValue,
        "person" => ArchiveField.PersonValue,
        _ => ArchiveField.IssueValue,
    };

    private static Dictionary<string, IReadOnlyList<FacetValue>> Facets(Question question, ArchiveResult result)
    {
        var facets = new Dictionary<string, IReadOnlyList<FacetValue>>(StringComparer.Ordinal);
        for (var i = 0; i < result.Facets.Count; i++) facets[question.Facets[i]] = [.. result.Facets[i].Select(value => new FacetValue(value.Value, value.Count))];
        return facets;
    }
}
