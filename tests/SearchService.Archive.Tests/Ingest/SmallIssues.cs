using System.Text;

namespace SearchService.Archive.Tests.Ingest;

/// <summary>Invented issues of one or two short articles, written to be told apart by whom they name.</summary>
internal static class SmallIssues
{
    /// <summary>An issue of this month in which each text is an article's only paragraph.</summary>
    public static Workshop WithIssue(this Workshop workshop, int month, params string[] texts)
    {
        workshop.Write(NameOf(month), Encoding.UTF8.GetBytes(Text(month, texts)));
        return workshop;
    }

    /// <summary>The roster with these lines below its header.</summary>
    public static Workshop WithRoster(this Workshop workshop, params string[] lines)
    {
        workshop.Write("roster.tsv", Encoding.UTF8.GetBytes("name\taliases\trole\tfrom\tto\n" + string.Join('\n', lines)));
        return workshop;
    }

    /// <summary>The file of a month's issue.</summary>
    public static string NameOf(int month) => $"澜江政协-2024-{month:00}.txt";

    /// <summary>The people of a month's issue, by article, names and a mark for how they came to be known.</summary>
    public static List<string> PeopleOf(this Workshop workshop, int month)
    {
        using var reader = workshop.Open();
        var issue = reader.Issues().Issues.Single(issue => issue.Source == NameOf(month));
        return [.. reader.Issue(issue.Id)!.Articles.SelectMany(article => reader.Article(article.Id)!.People).Select(person => person.Name).Distinct()];
    }

    private static string Text(int month, IEnumerable<string> texts) =>
        $"澜江政协\n\n总第{100 + month}期\n\n2024年{month}月\n\n目录\n\n" + string.Concat(texts.Select((_, i) => $"{(2 * i) + 3:00} {Title(i)}\n\n")) + "\n\n" + string.Concat(texts.Select((text, i) => $"{Title(i)}\n\n{text}\n\n"));

    private static string Title(int index) => index switch
    {
        0 => "江边的一天",
        1 => "老街的灯怎样亮起来",
        _ => $"把好事办好之{"三四五六七八九"[index - 2]}",
    };
}
