using SearchService.Archive.Analysis;

namespace SearchService.Archive.Tests.Analysis;

public sealed class WordAnalyzerTests
{
    [TestCase("我们参加会议。", "我们@0 参加@1 会议@2")]
    [TestCase("會議", "会议@0")]
    [TestCase("会议，“工作", "会议@0 工作@2")]
    [TestCase("，会议", "会议@0")]
    [TestCase("会\n议", "会议@0")]
    [TestCase("会\u200B议", "会议@0")]
    [TestCase("ＡＢ１２", "ab@0 12@1")]
    [TestCase("经济 and 社会", "经济@0 和@1 社会@2")]
    [TestCase("𠀀", "𠀀@0")]
    [TestCase("", "")]
    public void Words_are_folded_and_punctuation_leaves_one_gap(string text, string expected) =>
        Assert.That(Tokens.Print(ArchiveAnalysis.Words, text), Is.EqualTo(expected));

    [Test]
    public void A_run_of_letters_without_end_makes_no_endless_term()
    {
        var text = new string('x', 1000) + "会议";

        foreach (var analyzer in (Engine.Analysis.Analyzer[])[ArchiveAnalysis.Words, ArchiveAnalysis.Characters])
        {
            Assert.That(Tokens.Of(analyzer, text).Select(token => token.Term.Length), Is.All.LessThanOrEqualTo(64));
            Assert.That(Tokens.Of(analyzer, text)[^1].End, Is.EqualTo(text.Length));
        }
    }

    [Test]
    public void The_version_names_rules_and_tables() =>
        Assert.That(ArchiveAnalysis.AnalysisVersion, Does.Match("^words\\d+ characters\\d+ smartcn\\d+ tables-[0-9a-f]{8}$"));
}
