using System.Collections.Frozen;

namespace SearchService.Archive.Search.Parameters;

/// <summary>Which parameters does a search take? Their names in the API.</summary>
internal static class ParameterNames
{
    public const string Query = "q";
    public const string Person = "person";
    public const string Role = "role";
    public const string From = "from";
    public const string To = "to";
    public const string DateField = "dateField";
    public const string Issue = "issue";
    public const string Section = "section";
    public const string Sort = "sort";
    public const string Limit = "limit";
    public const string Offset = "offset";
    public const string Cursor = "cursor";
    public const string Facets = "facets";
    public const string Highlight = "highlight";
    public const string Expand = "expand";
    public const string Read = "read";
    public const string Group = "group";

    /// <summary>All of them.</summary>
    public static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal, Query, Person, Role, From, To, DateField, Issue, Section, Sort, Limit, Offset, Cursor, Facets, Highlight, Expand, Read, Group);

    /// <summary>Those that may be given more than once.</summary>
    public static readonly FrozenSet<string> Lists = FrozenSet.Create(StringComparer.Ordinal, Person, Facets);
}
