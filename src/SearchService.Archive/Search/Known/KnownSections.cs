using SearchService.Archive.Answers;

namespace SearchService.Archive.Search.Known;

/// <summary>Which section is meant? All sections of the archive with their numbers of articles.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class KnownSections
{
    private readonly (string Section, string Key, int Articles)[] _sections;

    /// <summary>The sections of an archive's issues.</summary>
    public KnownSections(IReadOnlyList<IssueAnswer> issues) =>
        _sections = [.. issues.SelectMany(issue => issue.Articles).Where(article => !string.IsNullOrWhiteSpace(article.Section))
            .GroupBy(article => article.Section!, StringComparer.Ordinal)
            .OrderByDescending(section => section.Count()).ThenBy(section => section.Key, StringComparer.Ordinal)
            .Select(section => (section.Key, NameKey.Of(section.Key), section.Count()))];

    /// <summary>All sections, as printed, most articles first.</summary>
    public IEnumerable<(string Section, int Articles)> All => _sections.Select(section => (section.Section, section.Articles));

    /// <summary>Sections of exactly this name, whatever its width, variants and blanks; the name itself when there are none.</summary>
    public IReadOnlyList<string> Find(string typed)
    {
        var key = NameKey.Of(typed);
        var found = _sections.Where(section => section.Key == key).Select(section => section.Section).ToList();
        return found.Count > 0 ? found : [typed];
    }
}
