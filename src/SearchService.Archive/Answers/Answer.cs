using System.Text.Json.Serialization;

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
    IReadOnlyList<Hit> Hits)
{
    /// <summary>With hits grouped by meeting: the rows of the page, whose hits follow each other in <see cref="Hits"/>; total, limit and offset count rows. Null otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<HitGroup>? Groups { get; init; }

    /// <summary>With hits grouped by meeting: the articles that answer. Null otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Articles { get; init; }
}

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

    /// <summary>What was asked for instead of the whole question, in Chinese: most of the words, all of them on any date; null when nothing was given up.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RelaxedTo { get; init; }

    /// <summary>Where little is found: questions that find more, best first.</summary>
    public IReadOnlyList<SuggestedQuestion> DidYouMean { get; init; } = [];

    /// <summary>Which steps of reading the asker switched off, as Chinese sentences.</summary>
    public IReadOnlyList<string> SwitchedOff { get; init; } = [];
}

/// <summary>Another wording of a part of the question.</summary>
/// <param name="From">As typed.</param>
/// <param name="To">The other wording.</param>
/// <param name="Reason">Why, in Chinese: 同义词, 拼音, …</param>
public sealed record ExpansionReading(string From, string To, string Reason);

/// <summary>A person of the question and the canonical names it stands for (empty when the archive knows none).</summary>
public sealed record PersonReading(string Text, IReadOnlyList<string> Names)
{
    /// <summary>Why somebody of another name was taken for the one asked for, in Chinese; null for whoever bears the name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Guess { get; init; }
}

/// <summary>A question that was probably meant.</summary>
/// <param name="Q">Its query text.</param>
/// <param name="People">Its people.</param>
/// <param name="Total">The articles it finds as it stands; always more than the typed one.</param>
/// <param name="Reason">What is other in it and why, in Chinese.</param>
public sealed record SuggestedQuestion(string Q, IReadOnlyList<string> People, int Total, string Reason);

/// <summary>A date restriction of the question.</summary>
public sealed record DateReading(string Text, DateOnly From, DateOnly To, string Field)
{
    /// <summary>The day from which a date without a year was counted: today, or the last day of the newest issue for a month alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? RelativeTo { get; init; }
}

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
    IReadOnlyDictionary<string, string> Links)
{
    /// <summary>On request: what matched in <see cref="Title"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TextMark>? TitleMarks { get; init; }
}

/// <summary>The issue an article appeared in.</summary>
public sealed record IssueReference(string Id, string? Publication, int? Number, int? Year, IReadOnlyList<int> Months);

/// <summary>1-based lines of the source file, inclusive.</summary>
public sealed record LineSpan(int First, int Last);

/// <summary>When the reported event took place, and why we say so.</summary>
public sealed record EventDate(DateOnly Start, DateOnly End, string Text, string Basis);

/// <summary>A person of an article with the offices printed there.</summary>
public sealed record PersonRoles(string Name, IReadOnlyList<string> Roles);

/// <summary>A passage that matched: HTML-escaped text with mark tags, and the 1-based line it begins on.</summary>
public sealed record Snippet(string Text, int Line)
{
    /// <summary>On request: the passage as plain text, neither escaped nor marked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Plain { get; init; }

    /// <summary>On request: what matched in <see cref="Plain"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TextMark>? Marks { get; init; }
}

/// <summary>A stretch of a text that matched.</summary>
/// <param name="Start">Its first UTF-16 unit, from 0.</param>
/// <param name="End">The unit behind its last.</param>
/// <param name="Line">The 1-based line of the file it begins on.</param>
public sealed record TextMark(int Start, int End, int Line);
