namespace SearchService.Engine.Queries;

/// <summary>Documents with a term that is this one or one edit away; scored by the nearest: 1 for the term itself, less for a look-alike, still less for another edit.</summary>
/// <param name="Field">A text or keyword field.</param>
/// <param name="Term">The term as asked for, at most 63 characters.</param>
/// <param name="MaxExpansions">Most terms: the nearest, then the most frequent, then in byte order.</param>
public sealed record FuzzyQuery(string Field, string Term, int MaxExpansions = 64) : Query
{
    /// <summary>The score where one character is a look-alike.</summary>
    public const float AlikeScore = 0.75f;

    /// <summary>The score of another edit.</summary>
    public const float EditScore = 0.5f;

    /// <summary>What may differ.</summary>
    public FuzzyEdits Edits { get; init; }

    /// <summary>So many characters at the beginning have to be the same.</summary>
    public int PrefixLength { get; init; }

    /// <summary>For each character of the term those that are easily taken for it; empty or short where there are none.</summary>
    public IReadOnlyList<string> LookAlikes { get; init; } = [];

    /// <summary>Equal when everything is, look-alikes in order.</summary>
    public bool Equals(FuzzyQuery? other) =>
        other is not null && (Field, Term, MaxExpansions, Edits, PrefixLength) == (other.Field, other.Term, other.MaxExpansions, other.Edits, other.PrefixLength)
        && LookAlikes.SequenceEqual(other.LookAlikes, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Field, Term, MaxExpansions, Edits, PrefixLength, LookAlikes.Count);
}
