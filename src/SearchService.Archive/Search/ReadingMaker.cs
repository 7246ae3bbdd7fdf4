using SearchService.Archive.Answers;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Search;

/// <summary>How is it told what the question was taken for?</summary>
internal static class ReadingMaker
{
    /// <summary>The reading of a question.</summary>
    public static QueryReading Make(Question question, ReadQuery query, KnownNames known, QuestionQueries queries, SearchRun run)
    {
        var people = new List<PersonReading>();
        foreach (var person in question.People) people.Add(new PersonReading(person, known.People.Find(person)));
        AddPeople(query.Root, null, people, known, queries);
        return new QueryReading(
            question.Q, query.Parsed, people, Dates(question, query), FoldedCharacters.Of(question.Q + string.Concat(question.People)), run.IsRelaxed, query.Ignored)
        {
            Expanded = [.. run.Step.Alternatives.All.Select(other => new ExpansionReading(other.From, other.To, other.Reason)).Distinct()],
            Tried = run.Tried,
            RelaxedTo = run.IsRelaxed ? run.Step.Way : null,
            SwitchedOff = SwitchedOff.Of(question),
        };
    }

    private static void AddPeople(QuerySyntax? node, QueryScope? scope, List<PersonReading> people, KnownNames known, QuestionQueries queries)
    {
        switch (node)
        {
            case GroupSyntax group:
                foreach (var part in group.Parts) AddPeople(part, scope, people, known, queries);
                break;
            case NotSyntax not: AddPeople(not.Inner, scope, people, known, queries); break;
            case ScopedSyntax scoped: AddPeople(scoped.Inner, scoped.Scope, people, known, queries); break;
            case WordSyntax word when scope is QueryScope.Person: people.Add(new PersonReading(word.Text, known.People.Find(word.Text))); break;
            case PhraseSyntax phrase when scope is QueryScope.Person: people.Add(new PersonReading(phrase.Text, known.People.Find(phrase.Text))); break;
            case WordSyntax word when scope is null:
                people.AddRange(queries.Read(word.Text).Parts.Where(part => part.People.Count > 0).Select(part => new PersonReading(part.Text, part.People)));
                break;
        }
    }

    private static List<DateReading> Dates(Question question, ReadQuery query)
    {
        var dates = new List<DateReading>();
        if (FilterQueries.Days(question) is { } days) dates.Add(new DateReading(days.ToString(), days.First, days.Last, question.DateField == DateField.Issue ? "issue" : "event"));
        dates.AddRange(query.Dates.Select(date => new DateReading(date.Text, date.Days.First, date.Days.Last, "event") { RelativeTo = date.RelativeTo }));
        AddDates(query.Root, dates);
        return dates;
    }

    private static void AddDates(QuerySyntax? node, List<DateReading> dates)
    {
        switch (node)
        {
            case GroupSyntax group:
                foreach (var part in group.Parts) AddDates(part, dates);
                break;
            case NotSyntax not: AddDates(not.Inner, dates); break;
            case ScopedSyntax scoped: AddDates(scoped.Inner, dates); break;
            case DateSyntax date: dates.Add(new DateReading("date:" + date.Days, date.Days.First, date.Days.Last, "event")); break;
        }
    }
}
