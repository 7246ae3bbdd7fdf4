namespace SearchService.Engine.Queries;

/// <summary>Documents that satisfy every Must and Filter, no MustNot, and enough of Should; score is the sum over matching Must and Should.</summary>
/// <remarks>With no Must and no Filter at least one Should is required even when MinimumShould is 0, as in Lucene. Only MustNot matches nothing.</remarks>
public sealed record BooleanQuery : Query
{
    /// <summary>All of these, scored.</summary>
    public IReadOnlyList<Query> Must { get; init; } = [];

    /// <summary>Some of these, scored.</summary>
    public IReadOnlyList<Query> Should { get; init; } = [];

    /// <summary>None of these.</summary>
    public IReadOnlyList<Query> MustNot { get; init; } = [];

    /// <summary>All of these, unscored.</summary>
    public IReadOnlyList<Query> Filter { get; init; } = [];

    /// <summary>How many of Should have to match.</summary>
    public int MinimumShould { get; init; }

    /// <summary>Equal when all clauses are equal in order.</summary>
    public bool Equals(BooleanQuery? other) =>
        other is not null && MinimumShould == other.MinimumShould && Must.SequenceEqual(other.Must) && Should.SequenceEqual(other.Should)
        && MustNot.SequenceEqual(other.MustNot) && Filter.SequenceEqual(other.Filter);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var list in (ReadOnlySpan<IReadOnlyList<Query>>)[Must, Should, MustNot, Filter])
        {
            hash.Add(list.Count);
            foreach (var query in list) hash.Add(query);
        }

        return hash.ToHashCode();
    }
}
