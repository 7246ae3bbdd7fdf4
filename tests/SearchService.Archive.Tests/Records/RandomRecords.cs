using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Issues.Text;

namespace SearchService.Archive.Tests.Records;

/// <summary>Random articles with every part now present, now absent, now empty.</summary>
internal static class RandomRecords
{
    private static readonly string[] Pieces = ["会", "议", "𠀀", "\uD840", "a", " ", "，", "澜江", "\0"];

    public static ArticleRecord Next(Random random) => new(
        Text(random), new IssueReference(Text(random), Maybe(random), Number(random), Number(random), [.. List(random, () => random.Next(1, 13))]), Number(random),
        new LineSpan(random.Next(100_000), random.Next(100_000)), Text(random), Text(random), Maybe(random), Maybe(random), Maybe(random), Texts(random), Maybe(random),
        random.Next(2) == 0 ? null : new EventDate(Day(random), Day(random), Text(random), Text(random)),
        List(random, () => new ArticleDate(Text(random), random.Next(1000), Day(random), Day(random), Text(random), Text(random))),
        People(random), List(random, () => Paragraph(random)), Maybe(random), Maybe(random))
    {
        FilePages = random.Next(2) == 0 ? null : new LineSpan(random.Next(1, 400), random.Next(1, 400)),
        Printed = random.Next(2) == 0 ? null : People(random),
    };

    private static PlacedText Paragraph(Random random)
    {
        var text = Text(random);
        var runs = new List<TextRun> { new(0, random.Next(1, 9000), random.Next(300)) };
        while (runs[^1].Offset + 1 < text.Length && random.Next(3) > 0) runs.Add(new TextRun(random.Next(runs[^1].Offset + 1, text.Length), random.Next(1, 9000), random.Next(300)));
        return new PlacedText(text, runs);
    }

    private static List<ArticlePerson> People(Random random) =>
        List(random, () => new ArticlePerson(Text(random), Texts(random), random.Next(70_000), Texts(random), random.Next(1, 300)));

    private static DateOnly Day(Random random) => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber));

    private static int? Number(Random random) => random.Next(3) == 0 ? null : random.Next(3000);

    private static string? Maybe(Random random) => random.Next(3) == 0 ? null : Text(random);

    private static List<string> Texts(Random random) => List(random, () => Text(random));

    private static string Text(Random random) => string.Concat(List(random, () => Pieces[random.Next(Pieces.Length)], random.Next(20) == 0 ? 300 : 12));

    private static List<T> List<T>(Random random, Func<T> next, int most = 4) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => next())];
}
