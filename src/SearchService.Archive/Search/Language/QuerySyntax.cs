namespace SearchService.Archive.Search.Language;

/// <summary>What does the text of q say? The query as written, an immutable tree; equal trees have equal records.</summary>
internal abstract record QuerySyntax;

/// <summary>A run of characters without blanks, to be found as a whole or nearly so.</summary>
internal sealed record WordSyntax(string Text) : QuerySyntax;

/// <summary>Characters to be found exactly; with <paramref name="Slop"/>, words to be found that close together.</summary>
/// <param name="Text">Between the quotes; blanks separate the words of a sloppy phrase.</param>
/// <param name="Slop">Moves allowed; null asks for the exact text.</param>
internal sealed record PhraseSyntax(string Text, int? Slop = null) : QuerySyntax;

/// <summary>Words that begin so.</summary>
internal sealed record PrefixSyntax(string Text) : QuerySyntax;

/// <summary>A leaf or a group that looks at one side of the article only.</summary>
internal sealed record ScopedSyntax(QueryScope Scope, QuerySyntax Inner) : QuerySyntax;

/// <summary>Articles whose event lies within these days.</summary>
internal sealed record DateSyntax(Parameters.DaySpan Days) : QuerySyntax;

/// <summary>Everything except these articles.</summary>
internal sealed record NotSyntax(QuerySyntax Inner) : QuerySyntax;

/// <summary>Several parts.</summary>
/// <param name="Parts">At least two.</param>
internal abstract record GroupSyntax(IReadOnlyList<QuerySyntax> Parts) : QuerySyntax
{
    /// <summary>Equal when of one kind and all parts are equal in order.</summary>
    public virtual bool Equals(GroupSyntax? other) => other is not null && EqualityContract == other.EqualityContract && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Aggregate(EqualityContract.GetHashCode(), HashCode.Combine);
}

/// <summary>All of the parts.</summary>
internal sealed record AndSyntax(IReadOnlyList<QuerySyntax> Parts) : GroupSyntax(Parts);

/// <summary>Any of the parts.</summary>
internal sealed record OrSyntax(IReadOnlyList<QuerySyntax> Parts) : GroupSyntax(Parts);
