namespace SearchService.Archive.Search.Language;

/// <summary>What is the one shape of a tree that means this? Groups within groups of their kind are laid open, double negation goes.</summary>
internal static class SyntaxForms
{
    /// <summary>All of these; null when there are none.</summary>
    public static QuerySyntax? All(IReadOnlyList<QuerySyntax> parts) => parts.Count switch
    {
        0 => null,
        1 => parts[0],
        _ => new AndSyntax([.. parts.SelectMany(part => part is AndSyntax group ? group.Parts : [part])]),
    };

    /// <summary>Any of these; null when there are none.</summary>
    public static QuerySyntax? Any(IReadOnlyList<QuerySyntax> parts) => parts.Count switch
    {
        0 => null,
        1 => parts[0],
        _ => new OrSyntax([.. parts.SelectMany(part => part is OrSyntax group ? group.Parts : [part])]),
    };

    /// <summary>Everything else.</summary>
    public static QuerySyntax Not(QuerySyntax inner) => inner is NotSyntax negated ? negated.Inner : new NotSyntax(inner);
}
