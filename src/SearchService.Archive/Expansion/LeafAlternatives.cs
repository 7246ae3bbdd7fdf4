namespace SearchService.Archive.Expansion;

/// <summary>Which other wordings has each leaf of a query? Leaves are known by their text.</summary>
internal sealed class LeafAlternatives(IReadOnlyDictionary<string, IReadOnlyList<Alternative>> leaves)
{
    /// <summary>Only what was typed.</summary>
    public static LeafAlternatives None { get; } = new(new Dictionary<string, IReadOnlyList<Alternative>>());

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => leaves.Count == 0;

    /// <summary>Every alternative once, in the order of the leaves.</summary>
    public IEnumerable<Alternative> All => leaves.Values.SelectMany(alternatives => alternatives).Distinct();

    /// <summary>The leaves that have alternatives, with them.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<Alternative>>> ByLeaf => leaves;

    /// <summary>Those of a leaf, best first.</summary>
    public IReadOnlyList<Alternative> Of(string leaf) => leaves.TryGetValue(leaf, out var alternatives) ? alternatives : [];

    /// <summary>These and others of leaves that have none here.</summary>
    public LeafAlternatives With(LeafAlternatives others)
    {
        var joined = new Dictionary<string, IReadOnlyList<Alternative>>(others.Leaves, StringComparer.Ordinal);
        foreach (var (leaf, alternatives) in leaves) joined[leaf] = alternatives;
        return new LeafAlternatives(joined);
    }

    /// <summary>These and others, also where a leaf has both.</summary>
    public LeafAlternatives Joined(LeafAlternatives others)
    {
        var joined = new Dictionary<string, IReadOnlyList<Alternative>>(leaves, StringComparer.Ordinal);
        foreach (var (leaf, alternatives) in others.Leaves) joined[leaf] = [.. Of(leaf).Concat(alternatives).DistinctBy(other => (other.From, other.To))];
        return new LeafAlternatives(joined);
    }

    private IReadOnlyDictionary<string, IReadOnlyList<Alternative>> Leaves => leaves;
}
