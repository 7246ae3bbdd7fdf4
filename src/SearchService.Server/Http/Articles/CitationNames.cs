using SearchService.Archive.Citing;

namespace SearchService.Server.Http.Articles;

/// <summary>What are the forms of a citation called in the API, and what media type has each?</summary>
internal static class CitationNames
{
    private static readonly (string Name, CitationStyle Style, string MediaType)[] Known =
    [
        ("gbt7714-2025", CitationStyle.Gb2025, "text/plain"),
        ("gbt7714-2015", CitationStyle.Gb2015, "text/plain"),
        ("bibtex", CitationStyle.Bibtex, "application/x-bibtex"),
        ("ris", CitationStyle.Ris, "application/x-research-info-systems"),
        ("csl-json", CitationStyle.CslJson, "application/vnd.citationstyles.csl+json"),
    ];

    /// <summary>The names, the default first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Known.Select(static known => known.Name)];

    /// <summary>The media types, each once.</summary>
    public static IReadOnlyList<string> MediaTypes { get; } = [.. Known.Select(static known => known.MediaType).Distinct()];

    /// <summary>The form of one of <see cref="All"/>.</summary>
    public static (CitationStyle Style, string MediaType) Of(string name)
    {
        var (_, style, mediaType) = Known.First(known => known.Name == name);
        return (style, mediaType);
    }
}
