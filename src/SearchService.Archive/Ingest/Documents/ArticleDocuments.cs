using System.Globalization;
using SearchService.Archive.Analysis;
using SearchService.Archive.Engines;
using SearchService.Archive.Records;

namespace SearchService.Archive.Ingest.Documents;

/// <summary>What does an engine get of an article? Made from the stored record alone, so that an article can be indexed again without its file.</summary>
internal static class ArticleDocuments
{
    /// <summary>The document of an article.</summary>
    public static ArchiveDocument Of(ArticleRecord record) => new(record.Id, [.. Texts(record)], [.. Terms(record)], [.. Numbers(record)], ArticleRecordFormat.Write(record));

    private static IEnumerable<(ArchiveField Field, string Text)> Texts(ArticleRecord record)
    {
        var body = ArchiveAnalysis.Join([record.Byline, .. record.Paragraphs.Select(static paragraph => paragraph.Text)]);
        yield return (ArchiveField.Title, record.Title);
        if (record.Subtitle is { } subtitle) yield return (ArchiveField.Subtitle, subtitle);
        yield return (ArchiveField.Body, body);
        yield return (ArchiveField.TitleCharacters, ArchiveAnalysis.Join([record.Title, record.Subtitle]));
        yield return (ArchiveField.BodyCharacters, ArchiveAnalysis.Join([record.Title, record.Subtitle, body]));
    }

    private static IEnumerable<(ArchiveField Field, string Term)> Terms(ArticleRecord record)
    {
        foreach (var person in record.People.DistinctBy(static person => person.Name))
        {
            yield return (ArchiveField.Person, person.Name);
            yield return (ArchiveField.PersonValue, person.Name);
        }

        foreach (var role in record.People.SelectMany(static person => person.Roles).Distinct(StringComparer.Ordinal)) yield return (ArchiveField.Role, role);
        if (!string.IsNullOrEmpty(record.Section))
        {
            yield return (ArchiveField.Section, record.Section);
            yield return (ArchiveField.SectionValue, record.Section);
        }

        yield return (ArchiveField.Article, record.Id);
        yield return (ArchiveField.Issue, record.Issue.Id);
        yield return (ArchiveField.IssueValue, record.Issue.Id);
        if ((record.Date?.Start.Year ?? record.Issue.Year) is { } year) yield return (ArchiveField.YearValue, year.ToString("0000", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(ArchiveField Field, long Value)> Numbers(ArticleRecord record)
    {
        var days = IssueDays.Of(record.Issue);
        if (record.Date is { } date)
        {
            yield return (ArchiveField.EventStart, date.Start.DayNumber);
            yield return (ArchiveField.EventEnd, date.End.DayNumber);
        }

        if (days is { } issue)
        {
            yield return (ArchiveField.IssueStart, issue.First.DayNumber);
            yield return (ArchiveField.IssueEnd, issue.Last.DayNumber);
        }

        if ((record.Date?.Start ?? days?.First) is { } day) yield return (ArchiveField.SortDay, day.DayNumber);
    }
}
