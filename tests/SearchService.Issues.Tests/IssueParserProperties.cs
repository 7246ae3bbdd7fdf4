using System.Text;
using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Issues.Tests;

public sealed class IssueParserProperties
{
    private const int TriesPerFile = 40;

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Forms))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Real))]
    public void Every_line_with_text_belongs_to_exactly_one_part(string path) => AssertAccounted(File.ReadAllBytes(path), IssueFiles.Parse(path));

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Forms))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Real))]
    public void Every_character_of_an_article_stands_where_it_says(string path)
    {
        var issue = IssueFiles.Parse(path);

        AssertPlaced(File.ReadAllBytes(path), issue);
    }

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Forms))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Real))]
    public void Every_line_of_an_article_stands_in_what_is_kept_of_it(string path)
    {
        var issue = IssueFiles.Parse(path);
        var lines = LineReader.Read(TextDecoder.Decode(File.ReadAllBytes(path)).Text, out _).ToDictionary(line => line.Number, line => Letters(line.Text));

        foreach (var part in issue.Parts.Where(part => part.Kind == FilePartKind.Article))
        {
            var article = issue.Articles[part.Article!.Value];
            var texts = article.Paragraphs.Concat(article.Notes).OrderBy(text => text.FirstLine).Select(text => text.Text);
            var kept = Letters(string.Concat([article.Title, article.Subtitle, .. texts, article.Byline]));
            for (var line = part.FirstLine; line <= part.LastLine; line++) Assert.That(kept, Does.Contain(lines.GetValueOrDefault(line, "")), $"line {line}");
        }
    }

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Forms))]
    public void Damage_loses_no_line_and_throws_nothing(string path)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(path)).Text;

        Tries.Run(TriesPerFile, random =>
        {
            var bytes = Encoding.UTF8.GetBytes(Damage(text, random));
            var issue = IssueParser.Parse(bytes, Path.GetFileName(path));
            AssertAccounted(bytes, issue);
            AssertPlaced(bytes, issue);
        });
    }

    [Test]
    public void Random_bytes_are_no_issue_and_throw_nothing() => Tries.Run(300, random =>
    {
        var bytes = new byte[random.Next(0, 4000)];
        random.NextBytes(bytes);
        AssertAccounted(bytes, IssueParser.Parse(bytes, "随机.txt"));
    });

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Forms))]
    public void Every_encoding_reads_the_same(string path)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(path)).Text;
        var name = Path.GetFileName(path);
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        var expected = IssueJson.Write(IssueParser.Parse(Encoding.UTF8.GetBytes(text), name) with { Encoding = "" });

        byte[][] others =
        [
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            Encoding.Unicode.GetBytes(text),
            gb.GetBytes(text),
        ];
        foreach (var bytes in others) Assert.That(IssueJson.Write(IssueParser.Parse(bytes, name) with { Encoding = "" }), Is.EqualTo(expected));
    }

    private static void AssertAccounted(byte[] bytes, ParsedIssue issue)
    {
        var owners = new int[issue.LineCount + 2];
        foreach (var part in issue.Parts)
        {
            for (var line = part.FirstLine; line <= part.LastLine; line++) owners[line]++;
        }

        foreach (var line in LineReader.Read(TextDecoder.Decode(bytes).Text, out _))
        {
            Assert.That(owners[line.Number], Is.EqualTo(1), $"line {line.Number}: {line.Text}");
        }
    }

    private static void AssertPlaced(byte[] bytes, ParsedIssue issue)
    {
        var lines = TextDecoder.Decode(bytes).Text.ReplaceLineEndings("\n").Split('\n');
        foreach (var article in issue.Articles)
        {
            foreach (var paragraph in article.Paragraphs)
            {
                foreach (var run in paragraph.Runs) AssertRun(lines, paragraph.Text, run, EndOf(paragraph, run));
            }
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static int EndOf(PlacedText paragraph, TextRun run) =>
        paragraph.Runs.Where(other => other.Offset > run.Offset).Select(other => other.Offset).DefaultIfEmpty(paragraph.Text.Length).Min();

    private static void AssertRun(string[] lines, string text, TextRun run, int end)
    {
        var line = lines[run.Line - 1];
        for (var offset = run.Offset; offset < end && offset - run.Offset + run.Column < line.Length; offset++)
        {
            var printed = line[run.Column + offset - run.Offset];
            Assert.That(text[offset], Is.EqualTo(printed), $"line {run.Line}, column {run.Column + offset - run.Offset}");
        }
    }

    /// <summary>Some lines cut, joined, swapped, dropped, repeated or filled with blanks and foreign marks.</summary>
    private static string Damage(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var n = random.Next(1, 60); n > 0 && lines.Count > 2; n--)
        {
            var at = random.Next(lines.Count - 1);
            switch (random.Next(7))
            {
                case 0: lines.RemoveAt(at); break;
                case 1: (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]); break;
                case 2: lines[at] += lines[at + 1]; lines.RemoveAt(at + 1); break;
                case 3: lines.Insert(at, lines[at].Length > 2 ? lines[at][..random.Next(1, lines[at].Length)] : ""); break;
                case 4: lines[at] = string.Join(' ', lines[at].AsEnumerable()); break;
                case 5: lines[at] = "##" + new string('#', random.Next(5)) + lines[at]; break;
                default: lines[at] += "\u3000\u202e\ud842\0（".Substring(random.Next(4)); break;
            }
        }

        return string.Join('\n', lines);
    }
}
