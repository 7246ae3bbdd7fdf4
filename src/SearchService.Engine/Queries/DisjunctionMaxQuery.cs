namespace SearchService.Engine.Queries;

/// <summary>Documents that any alternative matches; score is the best alternative's plus <paramref name="TieBreaker"/> times the others'.</summary>
public sealed record DisjunctionMaxQuery(IReadOnlyList<Query> Alternatives, float TieBreaker = 0) : Query
{
    /// <summary>Equal when all alternatives are equal in order.</summary>
    public bool Equals(DisjunctionMaxQuery? other) =>
        other is not null && TieBreaker.Equals(other.TieBreaker) && Alternatives.SequenceEqual(other.Alternatives);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(TieBreaker);
        foreach (var query in Alternatives) hash.Add(query);
        return hash.ToHashCode();
    }
}
