namespace SearchService.Archive.Answers;

/// <summary>The answer to a search; serialised with camelCase names it is the body of <c>GET /v1/search</c>.</summary>
public sealed record Answer(
    QueryReading Query,
    int Total,
    bool TotalIsExact,
    int Limit,
    int Offset,
    string? NextCursor,
    double TookMs,
    bool TimedOut,
    string Generation,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets,
    IReadOnlyList<Hit> Hits);

/// <summary>How the question was read.</summary>
/// <param name="Q">The query as typed.</param>
/// <param name="Parsed">The query as understood, in the query language.</param>
/// <param name="People">Person filters and person terms, with the archive's canonical names.</param>
/// <param name="Dates">Date restrictions as resolved.</param>
/// <param name="Folded">Characters that were folded (調 read as 调).</param>
/// <param name="Relaxed">Whether fewer words than typed had to match.</param>
/// <param name="Ignored">What of the query could not be read, as Chinese sentences.</param>
public sealed record QueryReading(
    string Q,
    string Parsed,
    IReadOnlyList<PersonReading> People,
    IReadOnlyList<DateReading> Dates,
    IReadOnlyList<FoldReading> Folded,
    bool Relaxed,
    IReadOnlyList<string> Ignored)
{
    /// <summary>Other wordings that were looked for besides the typed ones; they rank below these.</summary>
    public IReadOnlyList<ExpansionReading> Expanded { get; init; } = [];

    /// <summary>What was tried and found nothing, as Chinese sentences, in order.</summary>
    public IReadOnlyList<string> Tried { get; init; } = [];
}

/// <summary>Another wording of a part of the question.</summary>
/// <param name="From">As typed.</param>
/// <param name="To">The other wording.</param>
/// <param name="Reason">Why, in Chinese: 同义词, 拼音, …</param>
public sealed record ExpansionReading(string From, string To, string Reason);

/// <summary>A person of the question and the canonical names it stands for (empty when the archive knows none).</summary>
public sealed record PersonReading(string Text, IReadOnlyList<string> Names);

/// <summary>A date restriction of the question.</summary>
public sealed record DateReading(string Text, DateOnly From, DateOnly To, string Field);

/// <summary>A folding that was applied to the question.</summary>
public sealed record FoldReading(string From, string To);

/// <summary>A facet value and its count over all hits.</summary>
public sealed record FacetValue(string Value, int Count);

/// <summary>One article that answers.</summary>
/// <param name="TitleHighlighted">The title, HTML-escaped, with mark tags; equal to the escaped title when nothing is marked.</param>
/// <param name="Source">The file it comes from.</param>
public sealed record Hit(
    string Id,
    double Score,
    string Title,
    string TitleHighlighted,
    string? Subtitle,
    string? Section,
    IssueReference Issue,
    int? Page,
    LineSpan Lines,
    string Source,
    EventDate? Date,
    IReadOnlyList<PersonRoles> People,
    IReadOnlyList<Snippet> Snippets,
    IReadOnlyDictionary<string, string> Links);

/// <summary>The issue an article appeared in.</summary>
public sealed record IssueReference(string Id, string? Publication, int? Number, int? Year, IReadOnlyList<int> Months);

/// <summary>1-based lines of the source file, inclusive.</summary>
public sealed record LineSpan(int First, int Last);

/// <summary>When the reported event took place, and why we say so.</summary>
public sealed record EventDate(DateOnly Start, DateOnly End, string Text, string Basis);

/// <summary>A person of an article with the offices printed there.</summary>
public sealed record PersonRoles(string Name, IReadOnlyList<string> Roles);

/// <summary>A passage that matched: HTML-escaped text with mark tags, and the 1-based line it begins on.</summary>
public sealed record Snippet(string Text, int Line);
