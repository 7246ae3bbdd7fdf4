namespace SearchService.Chinese.Folding;

/// <summary>Which character does a reader take this one for? Width, case, traditional and variant forms folded one to one.</summary>
/// <remarks>One UTF-16 unit becomes one UTF-16 unit, so an offset into folded text is an offset into the original. Thread-safe, O(1) per unit.</remarks>
public static class CharacterFolding
{
    /// <summary>Folds one UTF-16 unit; a unit without a folding comes back unchanged.</summary>
    public static char Fold(char unit) => throw new NotImplementedException();

    /// <summary>Folds <paramref name="source"/> into <paramref name="destination"/>, which must be at least as long.</summary>
    public static void Fold(ReadOnlySpan<char> source, Span<char> destination) => throw new NotImplementedException();

    /// <summary>Folds a string; returns the same instance when nothing changes.</summary>
    public static string Fold(string text) => throw new NotImplementedException();
}
