using SearchService.Chinese.Tables;

namespace SearchService.Chinese.Folding;

/// <summary>Which character does a reader take this one for? Width, case, traditional and variant forms folded one to one.</summary>
/// <remarks>
/// One UTF-16 unit becomes one UTF-16 unit, so an offset into folded text is an offset into the original. Idempotent; surrogates stay as they are.
/// No character that simplified text uses for itself folds to another: 著名 and 乾隆 stay, 後 and 裏 become 后 and 里. Full-width Latin letters, digits and marks become
/// half-width lower-case ones (，is a comma), Kangxi radicals and compatibility characters become the unified character, 。 and 、 stay.
/// Thread-safe, O(1) per unit; independent of the platform's Unicode library (see <see cref="FoldingTableFormat"/>).
/// </remarks>
public static class CharacterFolding
{
    private static readonly FoldingReader Reader = new();

    /// <summary>Folds one UTF-16 unit; a unit without a folding comes back unchanged.</summary>
    public static char Fold(char unit) => Reader.Fold(unit);

    /// <summary>Folds <paramref name="source"/> into <paramref name="destination"/>, which must be at least as long and may be the same memory.</summary>
    public static void Fold(ReadOnlySpan<char> source, Span<char> destination)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, source.Length, nameof(destination));
        Reader.Fold(source, destination);
    }

    /// <summary>Folds a string; returns the same instance when nothing changes.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = Reader.IndexOfFolding(text);
        if (first < 0) return text;
        return string.Create(text.Length, (text, first), static (folded, state) =>
        {
            state.text.AsSpan(0, state.first).CopyTo(folded);
            Reader.Fold(state.text.AsSpan(state.first), folded[state.first..]);
        });
    }
}
