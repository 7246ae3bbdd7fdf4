using SearchService.TestKit.Scores;

namespace SearchService.TestKit.Damage;

/// <summary>What becomes of an annotation when its issue is damaged?</summary>
internal sealed class AnnotationMapping(DamagedText text, Annotation gold)
{
    private readonly PrintedForms _forms = new(text);

    /// <summary>The annotation of the damaged issue.</summary>
    public Annotation Map() => gold with { Toc = [.. (gold.Toc ?? []).Select(Map)], Articles = [.. gold.Articles.Select(Map)] };

    private AnnotatedEntry Map(AnnotatedEntry entry) => entry with
    {
        Title = _forms.Nearest(entry.Title, entry.Line),
        Section = entry.Section is null ? null : SectionOf(entry),
        Line = text.LinesOf(entry.Line).First,
    };

    private AnnotatedArticle Map(AnnotatedArticle article)
    {
        var lines = Enumerable.Range(article.FirstLine, article.LastLine - article.FirstLine + 1).Where(line => !string.IsNullOrWhiteSpace(text.Lines[line - 1])).Select(text.LinesOf).ToList();
        return article with
        {
            Title = _forms.Nearest(article.Title, article.FirstLine),
            Subtitle = article.Subtitle is null ? null : _forms.Nearest(article.Subtitle, article.FirstLine),
            Section = article.Section is null ? null : SectionOf(article),
            FirstLine = lines.Min(line => line.First),
            LastLine = lines.Max(line => line.Last),
            Authors = [.. (article.Authors ?? []).Select(author => AuthorOf(article, author))],
            Persons = [.. (article.Persons ?? []).Select(person => Map(article, person))],
        };
    }

    private string AuthorOf(AnnotatedArticle article, string author)
    {
        var lines = _forms.All(article.Byline ?? author, article.FirstLine, article.LastLine).Select(found => found.Line).ToList();
        if (lines.Count == 0) return _forms.OnShortestLine(author, article.FirstLine, article.LastLine);
        var line = lines.MinBy(found => text.Lines[found - 1].Length);
        return _forms.OnShortestLine(author, line, line);
    }

    private AnnotatedPerson Map(AnnotatedArticle article, AnnotatedPerson person)
    {
        var sound = (person.Surfaces ?? []).Append(person.Name).Distinct().ToList();
        var prints = sound.SelectMany(surface => _forms.All(surface, article.FirstLine, article.LastLine)).Select(found => found.Print);
        return person with { Surfaces = [.. sound.Concat(prints).Distinct()] };
    }

    /// <summary>The entry of the list, rather than the teaser that repeats it, says which print of the section counts.</summary>
    private string SectionOf(AnnotatedArticle article)
    {
        var entry = (gold.Toc ?? []).LastOrDefault(entry => entry.Section == article.Section && entry.Page == article.Page)
            ?? (gold.Toc ?? []).LastOrDefault(entry => entry.Section == article.Section);
        return entry is null ? article.Section! : SectionOf(entry);
    }

    private string SectionOf(AnnotatedEntry entry)
    {
        for (var line = entry.Line; line >= 1; line--)
        {
            if (PlainHan(text.Lines[line - 1]) != FoldedText.Of(entry.Section)) continue;
            var found = _forms.All(entry.Section!, line, line).Select(found => found.Print).FirstOrDefault();
            if (found is not null) return found;
        }

        return entry.Section!;
    }

    private static string PlainHan(string line) => string.Concat(FoldedText.Of(line).Where(unit => !char.IsAsciiLetterOrDigit(unit)));
}
