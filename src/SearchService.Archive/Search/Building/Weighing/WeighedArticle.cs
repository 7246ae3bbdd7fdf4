namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>How well does an article speak of what a question is about?</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Passage">The share of the question that its best paragraph speaks of.</param>
/// <param name="Title">That of title and subtitle.</param>
/// <param name="Whole">That of all of it.</param>
internal sealed record WeighedArticle(string Id, double Passage, double Title, double Whole)
{
    /// <summary>How surely the best paragraph speaks of each concept.</summary>
    public required IReadOnlyList<double> Concepts { get; init; }

    /// <summary>The words other than the typed ones by which it does.</summary>
    public required IReadOnlySet<ConceptWay> Ways { get; init; }

    /// <summary>The order of the articles.</summary>
    public double Score => (EvidenceProfile.PassageShare * Passage) + (EvidenceProfile.TitleShare * Title) + (EvidenceProfile.WholeShare * Whole);
}
