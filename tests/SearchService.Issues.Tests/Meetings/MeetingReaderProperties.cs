using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.Meetings;

public sealed class MeetingReaderProperties
{
    private const int TriesPerFile = 15;

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Real))]
    public void Whatever_is_said_of_a_meeting_stands_in_its_articles(string path) => AssertPrinted(IssueFiles.Parse(path), File.ReadAllBytes(path));

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    public void The_same_holds_of_cut_and_stirred_issues(string path)
    {
        var lines = TextDecoder.Decode(File.ReadAllBytes(path)).Text.Split('\n');

        Tries.Run(TriesPerFile, random =>
        {
            var stirred = lines.Where(_ => random.Next(12) > 0).Select(line => random.Next(8) == 0 ? line[..random.Next(line.Length + 1)] : line).ToArray();
            var bytes = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', stirred));
            AssertPrinted(IssueParser.Parse(bytes, Path.GetFileName(path)), bytes);
        });
    }

    private static void AssertPrinted(ParsedIssue issue, byte[] content)
    {
        var lines = TextDecoder.Decode(content).Text.ReplaceLineEndings("\n").Split('\n');
        foreach (var meeting in issue.Meetings)
        {
            var articles = meeting.Articles.Select(position => issue.Articles[position - 1]).ToList();
            var text = string.Concat(articles.Select(article => TextKey.Of(article.Subtitle + string.Concat(lines[(article.FirstLine - 1)..article.LastLine]))));
            var people = articles.SelectMany(article => article.People.Select(person => person.Name).Concat(article.Authors)).ToHashSet();

            Assert.That(text, Does.Contain(TextKey.Of(meeting.Name)), meeting.Name);
            Assert.That(text, Does.Contain(TextKey.Of(meeting.Body ?? "")), meeting.Body);
            Assert.That(text, Does.Contain(TextKey.Of(meeting.Place ?? "")), meeting.Place);
            foreach (var document in meeting.Documents) Assert.That(text, Does.Contain(TextKey.Of(document)), document);
            Assert.That(meeting.Chaired.Concat(meeting.Spoke).Concat(meeting.Attended).Concat(meeting.SatIn).Distinct(), Is.SubsetOf(people), meeting.Name);
            Assert.That(meeting.Articles, Does.Contain(meeting.Primary).And.Ordered);
            Assert.That(text, Does.Contain(TextKey.Of(lines[meeting.Line - 1])), $"line {meeting.Line}");
            Assert.That(meeting.Start is null == meeting.End is null && (meeting.Start is null || meeting.Start <= meeting.End), Is.True, "days");
        }
    }
}
