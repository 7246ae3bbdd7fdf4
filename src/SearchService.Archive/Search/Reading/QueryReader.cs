using SearchService.Archive.Analysis;
using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Search.Reading;

/// <summary>What does q ask for, once what holds nothing to find is left out and dates are known for what they are?</summary>
internal static class QueryReader
{
    /// <summary>Reads q; never fails.</summary>
    /// <param name="q">The query as typed.</param>
    /// <param name="calendar">From when dates without a year are counted; without one they stay words.</param>
    /// <param name="steps">What may be read into plain words.</param>
    public static ReadQuery Read(string q, QueryCalendar? calendar = null, ReadingSteps steps = ReadingSteps.All)
    {
        var parsed = QueryParser.Parse(q);
        var ignored = parsed.Ignored.ToList();
        var dates = new List<WordDate>();
        var root = parsed.Root is null ? null : Prune(WithoutDates(parsed.Root, dates, word => DateIn(word, calendar, steps)), ignored);
        return new ReadQuery(root, dates, ignored);
    }

    /// <summary>Takes dates out of the plain words that must all match; words inside OR, NOT, fields and brackets stay as they are.</summary>
    private static QuerySyntax? WithoutDates(QuerySyntax root, List<WordDate> dates, Func<string, (WordDate Date, string Before, string Behind)?> dateIn) => root switch
    {
        AndSyntax all => SyntaxForms.All([.. all.Parts.SelectMany(part => part is WordSyntax word ? WithoutDates(word, dates, dateIn) : [part])]),
        WordSyntax word => SyntaxForms.All([.. WithoutDates(word, dates, dateIn)]),
        _ => root,
    };

    private static List<QuerySyntax> WithoutDates(WordSyntax word, List<WordDate> dates, Func<string, (WordDate Date, string Before, string Behind)?> dateIn)
    {
        if (dateIn(word.Text) is not { } found) return [word];
        if (!dates.Exists(date => date.Days == found.Date.Days)) dates.Add(found.Date);
        return [.. new[] { found.Before, found.Behind }.Where(rest => rest.Length > 0).Select(rest => new WordSyntax(rest))];
    }

    private static (WordDate Date, string Before, string Behind)? DateIn(string word, QueryCalendar? calendar, ReadingSteps steps) =>
        (steps.HasFlag(ReadingSteps.Dates) ? WordDateReader.Read(word) : null) ?? (steps.HasFlag(ReadingSteps.Relative) ? calendar?.Read(word) : null);

    private static QuerySyntax? Prune(QuerySyntax? node, List<string> ignored)
    {
        switch (node)
        {
            case WordSyntax word: return HasText(word.Text, ignored) ? word : null;
            case PhraseSyntax phrase: return HasText(phrase.Text, ignored) ? phrase : null;
            case PrefixSyntax prefix: return HasText(prefix.Text, ignored) ? prefix : null;
            case ScopedSyntax scoped: return Prune(scoped.Inner, ignored) is { } inner ? scoped with { Inner = inner } : null;
            case NotSyntax not: return Prune(not.Inner, ignored) is { } negated ? SyntaxForms.Not(negated) : null;
            case AndSyntax all: return SyntaxForms.All(PruneAll(all, ignored));
            case OrSyntax any: return SyntaxForms.Any(PruneAll(any, ignored));
            default: return node;
        }
    }

    private static List<QuerySyntax> PruneAll(GroupSyntax group, List<string> ignored) =>
        [.. group.Parts.Select(part => Prune(part, ignored)).OfType<QuerySyntax>()];

    private static bool HasText(string text, List<string> ignored)
    {
        if (CharacterPhrase.Of(text).Count > 0) return true;
        ignored.Add(IgnoredNotes.NothingToFind(text));
        return false;
    }
}
