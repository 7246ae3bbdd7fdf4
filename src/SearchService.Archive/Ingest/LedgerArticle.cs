using SearchService.Archive.Answers;
using SearchService.Archive.People;

namespace SearchService.Archive.Ingest;

/// <summary>Who stands in an article, as printed and as indexed?</summary>
/// <param name="People">As the file alone tells them.</param>
/// <param name="Indexed">As the index has them, under the archive's names of that time.</param>
internal sealed record LedgerArticle(ArticlePeople People, IReadOnlyList<ArticlePerson> Indexed)
{
    /// <summary>Does the archive by now call somebody in it otherwise?</summary>
    public bool IsOutdatedBy(ArchivePeople people) =>
        !people.Merge(People.Printed).Select(static person => person.Name).SequenceEqual(Indexed.Select(static person => person.Name), StringComparer.Ordinal);
}
