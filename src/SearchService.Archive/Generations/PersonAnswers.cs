using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Records;

namespace SearchService.Archive.Generations;

/// <summary>Who is this, in which offices, with whom, and where?</summary>
internal static class PersonAnswers
{
    /// <summary>Appearances listed; a search with person= goes through all of them.</summary>
    private const int MostAppearances = 1000;

    private const int MostCompany = 20;
    private const int MostYears = 500;

    /// <summary>The person printed so; of several the one with most articles, null when nobody is.</summary>
    public static PersonAnswer? Of(ArchiveGeneration generation, string printed)
    {
        if (generation.Names.People.Find(printed) is not [var name, ..] || generation.Names.People.Facts(name) is not { } facts) return null;
        var result = generation.Snapshot.Search(
            new ArchiveRequest(new TermMatch(ArchiveField.Person, name))
            {
                Limit = MostAppearances,
                NewestFirst = true,
                Facets = [(ArchiveField.YearValue, MostYears), (ArchiveField.PersonValue, MostCompany + 1)],
            },
            CancellationToken.None);
        return new PersonAnswer(
            name, facts.Surfaces, facts.Articles, facts.Roles,
            [.. ValuesOf(result.Facets[0]).OrderBy(static year => year.Value, StringComparer.Ordinal)],
            [.. ValuesOf(result.Facets[1]).Where(other => other.Value != name).Take(MostCompany)],
            [.. result.Hits.Select(hit => AppearanceOf(new ArticleRecordReader(generation.Snapshot.Stored(hit.Document)), name))],
            AnswerLinks.OfPerson(name))
        {
            Evidence = facts.Evidence,
            Source = facts.Source,
        };
    }

    private static IEnumerable<FacetValue> ValuesOf(IReadOnlyList<(string Value, int Count)> facet) => facet.Select(static value => new FacetValue(value.Value, value.Count));

    private static PersonAppearance AppearanceOf(ArticleRecordReader record, string name)
    {
        var person = record.People.First(person => person.Name == name);
        return new PersonAppearance(record.Id, record.Title, record.Issue, record.Date, person.Roles, person.Surfaces);
    }
}
