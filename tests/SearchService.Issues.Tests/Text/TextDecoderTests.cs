using System.Text;
using SearchService.Issues.Text;

namespace SearchService.Issues.Tests.Text;

public sealed class TextDecoderTests
{
    [Test]
    public void An_undecodable_byte_becomes_a_replacement_in_its_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("市政协召开会议，研究工作。"), 0xFF, .. Encoding.UTF8.GetBytes("会议由主席主持。")];

        var decoded = TextDecoder.Decode(bytes);

        Assert.That(decoded, Is.EqualTo(new DecodedText("市政协召开会议，研究工作。\uFFFD会议由主席主持。", "utf-8")));
    }

    [Test]
    public void A_file_with_undecodable_bytes_says_where_they_stand()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("第一行有字\n第二行也有"), 0xFF, .. Encoding.UTF8.GetBytes("字\n第三行有字")];

        var issue = IssueParser.Parse(bytes, "坏字节.txt");

        Assert.That(issue.Problems.Where(problem => problem.Kind == ParseProblemKind.UndecodableBytes).Select(problem => problem.Line), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void An_empty_file_is_no_issue()
    {
        var issue = IssueParser.Parse([], "空.txt");

        Assert.That(issue.Problems.Select(problem => problem.Kind), Is.EqualTo(new[] { ParseProblemKind.NotAnIssue }));
        Assert.That(issue.Articles, Is.Empty);
    }
}
