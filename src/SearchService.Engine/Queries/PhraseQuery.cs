namespace SearchService.Engine.Queries;

/// <summary>Documents where the terms stand at these relative positions, give or take <paramref name="Slop"/> moves; scored as Lucene's PhraseQuery.</summary>
/// <param name="Field">A text field.</param>
/// <param name="Terms">The terms, at least one, with their positions relative to the first, ascending.</param>
/// <param name="Slop">Total moves allowed (Lucene's sloppy phrase); 0 is exact.</param>
public sealed record PhraseQuery(string Field, IReadOnlyList<(string Term, int Position)> Terms, int Slop = 0) : Query
{
    /// <summary>Terms directly behind one another.</summary>
    public static PhraseQuery Of(string field, params ReadOnlySpan<string> terms)
    {
        var placed = new (string, int)[terms.Length];
        for (var i = 0; i < terms.Length; i++) placed[i] = (terms[i], i);
        return new PhraseQuery(field, placed);
    }

    /// <summary>Equal when field, slop and all terms with their positions are equal.</summary>
    public bool Equals(PhraseQuery? other) =>
        other is not null && string.Equals(Field, other.Field, StringComparison.Ordinal) && Slop == other.Slop && Terms.SequenceEqual(other.Terms);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Field, StringComparer.Ordinal);
        hash.Add(Slop);
        foreach (var term in Terms) hash.Add(term);
        return hash.ToHashCode();
    }
}
