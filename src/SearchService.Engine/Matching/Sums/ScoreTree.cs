using SearchService.Engine.Matching.Unions;

namespace SearchService.Engine.Matching.Sums;

/// <summary>How do the scores of leaves make the score of a document? Sums and best-ofs of leaves and of one another.</summary>
/// <remarks>
/// A leaf that a document lacks counts 0, which leaves sums and best-ofs as if it were not there, to the last bit. Never falls when a leaf rises, so that the leaves'
/// bounds make the document's bound. Immutable.
/// </remarks>
internal sealed class ScoreTree
{
    private readonly int _leaf;
    private readonly ScoreTree[] _parts;
    private readonly Combination _combination;

    private ScoreTree(int leaf, ScoreTree[] parts, Combination combination) => (_leaf, _parts, _combination) = (leaf, parts, combination);

    /// <summary>The score of one leaf, by its place.</summary>
    public static ScoreTree Leaf(int place) => new(place, [], default);

    /// <summary>The combined scores of parts, added in this order.</summary>
    public static ScoreTree Of(Combination combination, IReadOnlyList<ScoreTree> parts) => parts.Count == 1 ? parts[0] : new(-1, [.. parts], combination);

    /// <summary>The score, or the bound, from those of the leaves.</summary>
    public double From(double[] leaves)
    {
        if (_leaf >= 0) return leaves[_leaf];
        var scores = default(Combined);
        foreach (var part in _parts) scores.Add(part.From(leaves));
        return _combination.Of(scores);
    }

    /// <summary>Notes for each leaf the largest part around it that is added to the others: the whole falls by what that part falls. The leaf itself where it is only ever added.</summary>
    public void NoteAdded(ScoreTree[] added, ScoreTree? outer = null)
    {
        if (_leaf >= 0) added[_leaf] = outer ?? this;
        if (outer is null && _leaf < 0 && _combination.Share != 1) outer = this;
        foreach (var part in _parts) part.NoteAdded(added, outer);
    }
}
