using SearchService.Archive.Answers;

namespace SearchService.Archive.People;

/// <summary>Who stands in one article, before the archive merges anything?</summary>
/// <param name="Article">The article's id.</param>
/// <param name="First">First day of the months, when known.</param>
/// <param name="Last">Last day of them.</param>
/// <param name="Printed">People as the file alone tells them.</param>
internal sealed record ArticlePeople(string Article, DateOnly? First, DateOnly? Last, IReadOnlyList<ArticlePerson> Printed);
