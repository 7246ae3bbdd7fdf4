using System.Text;
using SearchService.Issues.Lines;
using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.Text;

public sealed class DisplacedLinesTests
{
    [Test]
    public void The_rest_of_a_sentence_behind_another_paragraph_is_moved_back()
    {
        var body = Body("这一天是个晴天。委员们走进社区，围绕养老服务体系建设提出二十多条意见，希望有关方面尽快研究马铃", "散会时天已经黑了，院子里的灯亮了起来。", "薯种植的难题，把意见逐条落到实处。");
        var problems = new List<ParseProblem>();

        var order = DisplacedLines.Order(body, [0, 1, 2], problems);

        Assert.That(order, Is.EqualTo((int[])[0, 2, 1]));
        Assert.That(problems.Single().Kind, Is.EqualTo(ParseProblemKind.DisplacedParagraph));
    }

    [Test]
    public void What_goes_on_in_the_next_line_stays()
    {
        var body = Body("这一天是个晴天。委员们走进社区，围绕养老服务体系建设提出二十多条意见，希望有关方面尽快研究社会治", "安综合治理的难题。", "安全生产也要抓紧。");

        Assert.That(DisplacedLines.Order(body, [0, 1, 2], []), Is.EqualTo((int[])[0, 1, 2]));
    }

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Forms))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Real))]
    public void Sound_text_is_never_moved(string path)
    {
        var moved = IssueFiles.Parse(path).Problems.Where(problem => problem.Kind == ParseProblemKind.DisplacedParagraph && problem.Message.Contains("已移到", StringComparison.Ordinal));

        Assert.That(moved, Is.Empty);
    }

    /// <summary>Halves of torn paragraphs, each set behind the next paragraph: what is moved goes where it came from, and a good part is.</summary>
    [Test]
    public void What_is_moved_goes_where_it_came_from()
    {
        int right = 0, wrong = 0, all = 0;
        var sound = IssueFiles.Sample.Concat(IssueFiles.Forms).SelectMany(path => IssueFiles.Parse(path).Articles).Select(article => article.Paragraphs.Select(paragraph => paragraph.Text).Where(IsProse).ToList()).Where(list => list.Count >= 2).ToList();

        Tries.Run(1, random =>
        {
            foreach (var paragraphs in sound)
            {
                var torn = random.Next(paragraphs.Count - 1);
                var at = random.Next(paragraphs[torn].Length / 3, paragraphs[torn].Length * 2 / 3);
                var lines = paragraphs.ToList();
                lines[torn] = paragraphs[torn][..at];
                lines.Insert(torn + 2, paragraphs[torn][at..]);
                var order = DisplacedLines.Order(Body([.. lines]), [.. Enumerable.Range(0, lines.Count)], []);
                all++;
                if (order[torn + 1] == torn + 2) right++;
                else if (!order.SequenceEqual(Enumerable.Range(0, lines.Count))) wrong++;
            }
        });

        TestContext.Out.WriteLine($"{right} of {all} moved back, {wrong} moved wrongly");
        Assert.That(wrong, Is.LessThanOrEqualTo(all / 100), $"{right} of {all} moved back");
        Assert.That(right, Is.GreaterThanOrEqualTo(all / 12));
    }

    private static bool IsProse(string text) => text.Length >= 60 && LineForms.EndsSentence(text);

    private static TextBody Body(params string[] lines) => new(LineReader.Read(new StringBuilder().AppendJoin("\n\n", lines).ToString(), out _));
}
