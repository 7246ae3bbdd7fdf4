using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Generations;
using SearchService.Archive.Research;
using SearchService.Archive.Search;

namespace SearchService.Archive;

/// <summary>The front door for answers: opens an index folder and answers questions on its newest committed generation.</summary>
/// <remarks>Thread-safe. Notices new generations (also by another process) within a second; a question in flight keeps its own.</remarks>
public sealed class ArchiveReader : IDisposable
{
    private readonly GenerationWatch _generations;
    private readonly TimeProvider _clock;

    private ArchiveReader(GenerationWatch generations, TimeProvider clock) => (_generations, _clock) = (generations, clock);

    /// <summary>Opens the archive in <paramref name="data"/>; a missing or empty folder is an empty archive.</summary>
    /// <exception cref="Engine.Storage.IndexCorruptException">A file is damaged; the message names it and the remedy.</exception>
    /// <exception cref="Engine.Storage.IndexVersionException">The index must be rebuilt from its corpus.</exception>
    public static ArchiveReader Open(string data, TimeProvider clock) => Open(EmbeddedEngine.Open(data), clock);

    /// <summary>Opens the archive behind any engine, which is disposed with the reader.</summary>
    public static ArchiveReader Open(IArchiveEngine engine, TimeProvider clock)
    {
        try
        {
            return new ArchiveReader(new GenerationWatch(engine, clock), clock);
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    /// <summary>Answers a search.</summary>
    /// <exception cref="QuestionException">The cursor is invalid or its generation is gone.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Answer Search(Question question, CancellationToken cancellation = default) => Ask(generation => generation.Search.Search(question, cancellation));

    /// <summary>Tells in Chinese how a question is read and, for its best hits, how each score came about.</summary>
    public string Explain(Question question) => Ask(generation => generation.Search.Explain(question));

    /// <summary>A whole article; null when there is none with this id.</summary>
    public ArticleAnswer? Article(string id) => Ask(generation => ArticleAnswers.Of(generation, id));

    /// <summary>The same with what of a question stands in it marked, as in the snippets of its hits.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public ArticleAnswer? Article(string id, Question asked, CancellationToken cancellation = default) => Ask(generation => ArticleAnswers.Of(generation, id, asked, cancellation));

    /// <summary>All issues, newest first.</summary>
    public IssueList Issues() => Ask(static generation => new IssueList(generation.Facts.Issues.Count, [.. generation.Facts.Issues.Select(static issue => issue.Issue)]));

    /// <summary>One issue by id or running number; null when unknown. Where several publications count the same number, the newest.</summary>
    public IssueAnswer? Issue(string id) => Ask(generation =>
    {
        var found = generation.Names.Issues.Find(id)[0];
        return generation.Facts.Issues.FirstOrDefault(issue => issue.Issue.Id == found);
    });

    /// <summary>A person by any printed form; null when the archive knows none.</summary>
    public PersonAnswer? Person(string name) => Ask(generation => PersonAnswers.Of(generation, name));

    /// <summary>People whose name begins so and who hold such an office, those with most articles first; null asks for any.</summary>
    public PeopleList People(string? prefix, string? role, int limit, int offset) => Ask(generation => PeopleLists.Of(generation, prefix, role, limit, offset));

    /// <summary>Meetings that fit, newest first.</summary>
    public MeetingList Meetings(MeetingQuestion question) => Ask(generation => generation.Meetings.List(question, generation.Snapshot.Generation));

    /// <summary>One meeting; null when there is none with this id.</summary>
    public MeetingAnswer? Meeting(string id) => Ask(generation => generation.Meetings.Find(id));

    /// <summary>How often what is asked for is written about, over time.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public TrendsAnswer Trends(Question question, TrendInterval interval, CancellationToken cancellation = default) =>
        Ask(generation => generation.Trends.Of(question, interval, cancellation));

    /// <summary>What is asked for, in its contexts.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public KwicAnswer Kwic(Question question, KwicRequest request, CancellationToken cancellation = default) =>
        Ask(generation => Concordance.Of(generation, question, request, _clock, cancellation));

    /// <summary>Articles like the one with this id; null when there is none.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public SimilarAnswer? Similar(string id, int limit, CancellationToken cancellation = default) =>
        Ask(generation => SimilarArticles.Of(generation, id, limit, cancellation));

    /// <summary>Every article that answers, to be read one by one; the caller disposes of it.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public ArchiveExport Export(Question question, CancellationToken cancellation = default)
    {
        var use = _generations.Use();
        try
        {
            return new ArchiveExport(use, question, cancellation);
        }
        catch
        {
            use.Dispose();
            throw;
        }
    }

    /// <summary>Suggestions for what is being typed, best first, at most <paramref name="limit"/> (1 to 20).</summary>
    public SuggestAnswer Suggest(string typed, int limit) => Ask(generation => generation.Suggest.Suggest(typed, limit));

    /// <summary>Counts, generation and the state of each file.</summary>
    public StatusAnswer Status() => Ask(StatusAnswers.Of);

    /// <summary>The generation that a question asked now would see.</summary>
    public string Generation => Ask(static generation => generation.Snapshot.Generation);

    /// <inheritdoc/>
    public void Dispose() => _generations.Dispose();

    private T Ask<T>(Func<ArchiveGeneration, T> answer)
    {
        using var use = _generations.Use();
        return answer(use.Generation);
    }
}
