using SearchService.Issues.People.Tables;

namespace SearchService.Issues.People.Known;

/// <summary>What is a Chinese name without its surname?</summary>
internal static class GivenName
{
    /// <summary>The given name of two characters, which may stand alone before a title; null for shorter and foreign ones.</summary>
    public static string? Of(string name)
    {
        if (name.Contains('·', StringComparison.Ordinal)) return null;
        var isCompound = name.Length > 2 && NameChances.Surname(name.AsSpan(0, 2)) > 0;
        var given = name[(isCompound ? 2 : 1)..];
        return given.Length == 2 ? given : null;
    }
}
