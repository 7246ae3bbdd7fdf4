namespace SearchService.Engine.Matching.Expansion;

/// <summary>Where in a pattern may reading a term have come to? Sets of places as bits, one set per thing that has happened on the way.</summary>
/// <param name="Exact">Places reached without any edit.</param>
/// <param name="Alike">Places reached with one character for a look-alike.</param>
/// <param name="Edited">Places reached with one edit.</param>
/// <param name="Swapping">Places whose character has to come next, the one behind it having come before.</param>
internal readonly record struct AutomatonState(ulong Exact, ulong Alike = 0, ulong Edited = 0, ulong Swapping = 0)
{
    /// <summary>Whether nothing that follows can make the term fit.</summary>
    public bool IsDead => (Exact | Alike | Edited | Swapping) == 0;
}
