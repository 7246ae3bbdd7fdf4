using SearchService.Archive.Records;

namespace SearchService.Archive.Search.Known;

/// <summary>Which names does the archive know? People, offices, sections and issues, looked up as they are typed.</summary>
/// <remarks>Made once per generation; immutable and thread-safe.</remarks>
internal sealed class KnownNames(ArchiveFacts facts)
{
    private KnownPeople? _inWords;

    /// <summary>Articles of the archive.</summary>
    public int Articles { get; } = facts.Issues.Sum(issue => issue.Articles.Count);

    public KnownPeople People { get; } = new(facts.People);

    /// <summary>The people whose names are recognized among plain words.</summary>
    public KnownPeople InWords => _inWords ?? People;

    public KnownOffices Offices { get; } = new(facts.People);

    public KnownSections Sections { get; } = new(facts.Issues);

    public KnownIssues Issues { get; } = new(facts.Issues);

    /// <summary>The same names, but nobody recognized among plain words.</summary>
    public KnownNames Literal()
    {
        var literal = (KnownNames)MemberwiseClone();
        literal._inWords = new KnownPeople([]);
        return literal;
    }
}
