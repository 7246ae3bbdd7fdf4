using SearchService.Archive.Answers;
using SearchService.Archive.Search;

namespace SearchService.Archive;

/// <summary>The front door for answers: opens an index folder and answers questions on its newest committed generation.</summary>
/// <remarks>Thread-safe. Notices new generations (also by another process) within a second; a question in flight keeps its own.</remarks>
public sealed class ArchiveReader : IDisposable
{
    /// <summary>Opens the archive in <paramref name="data"/>; a missing or empty folder is an empty archive.</summary>
    /// <exception cref="Engine.Storage.IndexCorruptException">A file is damaged; the message names it and the remedy.</exception>
    /// <exception cref="Engine.Storage.IndexVersionException">The index must be rebuilt from its corpus.</exception>
    public static ArchiveReader Open(string data, TimeProvider clock) => throw new NotImplementedException();

    /// <summary>Answers a search.</summary>
    /// <exception cref="QuestionException">The cursor is invalid or its generation is gone.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Answer Search(Question question, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Tells in Chinese how a question is read and, for its best hits, how each score came about.</summary>
    public string Explain(Question question) => throw new NotImplementedException();

    /// <summary>A whole article; null when there is none with this id.</summary>
    public ArticleAnswer? Article(string id) => throw new NotImplementedException();

    /// <summary>All issues, newest first.</summary>
    public IssueList Issues() => throw new NotImplementedException();

    /// <summary>One issue by id or running number; null when unknown.</summary>
    public IssueAnswer? Issue(string id) => throw new NotImplementedException();

    /// <summary>A person by any printed form; null when the archive knows none.</summary>
    public PersonAnswer? Person(string name) => throw new NotImplementedException();

    /// <summary>Suggestions for what is being typed, best first, at most <paramref name="limit"/> (1 to 20).</summary>
    public SuggestAnswer Suggest(string typed, int limit) => throw new NotImplementedException();

    /// <summary>Counts, generation and the state of each file.</summary>
    public StatusAnswer Status() => throw new NotImplementedException();

    /// <summary>The generation that a question asked now would see.</summary>
    public string Generation => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
