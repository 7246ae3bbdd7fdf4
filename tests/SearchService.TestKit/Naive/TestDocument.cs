namespace SearchService.TestKit.Naive;

/// <summary>A document of the test schema: two text fields of blank-separated tokens, a keyword field, an ordinal column and a number column.</summary>
/// <remarks>A token <c>_</c> leaves a hole: it takes a position and is not indexed.</remarks>
public sealed record TestDocument
{
    /// <summary>Text field "title".</summary>
    public string Title { get; init; } = "";

    /// <summary>Text field "body".</summary>
    public string Body { get; init; } = "";

    /// <summary>Keyword field "tag", distinct terms.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Ordinal column "section", distinct values.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Number column "day".</summary>
    public IReadOnlyList<long> Days { get; init; } = [];

    /// <summary>Whether it is deleted after indexing; it stays in the statistics.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>The terms of a text or keyword field with their positions.</summary>
    public IEnumerable<(string Term, int Position)> Tokens(string field) => field switch
    {
        "title" => Split(Title),
        "body" => Split(Body),
        "tag" => Tags.Select(static tag => (tag, 0)),
        _ => [],
    };

    private static IEnumerable<(string Term, int Position)> Split(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static (term, position) => (term, position)).Where(static token => token.term != "_");
}
