namespace SearchService.Archive.Engines.Queries;

/// <summary>What is asked for, in the archive's terms: an immutable tree that every engine behind the port can read.</summary>
public abstract record ArchiveQuery;

/// <summary>Every article, score 1.</summary>
public sealed record EverythingQuery : ArchiveQuery;

/// <summary>No article.</summary>
public sealed record NothingQuery : ArchiveQuery;

/// <summary>Articles with an exact term, scored by BM25.</summary>
public sealed record TermMatch(ArchiveField Field, string Term) : ArchiveQuery;

/// <summary>Articles where the terms stand at these relative positions, give or take <paramref name="Slop"/> moves; scored by BM25 of the phrase.</summary>
public sealed record PhraseMatch(ArchiveField Field, IReadOnlyList<(string Term, int Position)> Terms, int Slop = 0) : ArchiveQuery;

/// <summary>Articles with a term that begins so; score 1.</summary>
public sealed record PrefixMatch(ArchiveField Field, string Prefix, int MostTerms) : ArchiveQuery;

/// <summary>Articles with a number within both bounds, inclusive; score 1.</summary>
public sealed record RangeMatch(ArchiveField Field, long Minimum, long Maximum) : ArchiveQuery;

/// <summary>All of Must and Filter, none of MustNot, at least MinimumShould of Should; scores of Must and Should are added.</summary>
public sealed record CombinedQuery : ArchiveQuery
{
    /// <summary>All of these, scored.</summary>
    public IReadOnlyList<ArchiveQuery> Must { get; init; } = [];

    /// <summary>Some of these, scored.</summary>
    public IReadOnlyList<ArchiveQuery> Should { get; init; } = [];

    /// <summary>None of these.</summary>
    public IReadOnlyList<ArchiveQuery> MustNot { get; init; } = [];

    /// <summary>All of these, unscored.</summary>
    public IReadOnlyList<ArchiveQuery> Filter { get; init; } = [];

    /// <summary>How many of Should have to match.</summary>
    public int MinimumShould { get; init; }
}

/// <summary>Any alternative; the best one's score plus <paramref name="TieBreaker"/> times the others'.</summary>
public sealed record BestOf(IReadOnlyList<ArchiveQuery> Alternatives, float TieBreaker = 0) : ArchiveQuery;

/// <summary>The same articles, scores multiplied.</summary>
public sealed record Weighted(ArchiveQuery Inner, float Factor) : ArchiveQuery;

/// <summary>The same articles, every score the same.</summary>
public sealed record Constant(ArchiveQuery Inner, float Score) : ArchiveQuery;
