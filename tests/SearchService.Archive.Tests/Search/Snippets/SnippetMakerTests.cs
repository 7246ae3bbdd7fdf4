using System.Net;
using System.Text.RegularExpressions;
using SearchService.Archive.Records;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Snippets;
using SearchService.Archive.Tests.Search.Naive;
using SearchService.TestKit;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Search.Snippets;

public sealed class SnippetMakerTests
{
    [TestCase("供水", "二次<mark>供水</mark>改造")]
    [TestCase("供水改造", "二次<mark>供水改造</mark>")]
    [TestCase("二次改造", "<mark>二次</mark>供水<mark>改造</mark>")]
    [TestCase("\"次供\"", "二<mark>次供</mark>水改造")]
    [TestCase("供*", "二次<mark>供</mark>水改造")]
    [TestCase("改造 -完工", "二次供水<mark>改造</mark>")]
    [TestCase("改造 二次", "<mark>二次</mark>供水<mark>改造</mark>")]
    [TestCase("供水", "二次<mark>供\u3000水</mark>改造", "二次供\u3000水改造")]
    [TestCase("歷史街区", "<mark>历史街區</mark>", "历史街區")]
    [TestCase("5", "第<mark>５</mark>期", "第５期")]
    [TestCase("5 OR 期", "第15<mark>期</mark>", "第15期")]
    [TestCase("ab*", "<mark>Ab</mark>c", "Abc")]
    [TestCase("供水", "&lt;b&gt;<mark>供水</mark>&amp;&quot;&lt;/b&gt;", "<b>供水&\"</b>")]
    public void Only_what_matched_is_marked(string q, string expected, string body = "二次供水改造")
    {
        var hit = new TestArchive(Article("完", body)).Ask(q).Hits.SingleOrDefault() ?? throw new AssertionException("no hit");

        Assert.That(hit.Snippets.Single().Text, Is.EqualTo(expected));
    }

    [Test]
    public void A_person_is_marked_as_printed_there()
    {
        var archive = new TestArchive(Article("会议", "闻人澎主持会议。").With("闻人澍", "主席", "闻人澎"));

        Assert.That(archive.Ask("闻人澍").Hits[0].Snippets[0].Text, Is.EqualTo("<mark>闻人澎</mark>主持会议。"));
        Assert.That(archive.Ask(new Question { People = ["闻人澍"] }).Hits[0].Snippets[0].Text, Is.EqualTo("<mark>闻人澎</mark>主持会议。"));
    }

    [Test]
    public void The_title_is_marked_likewise()
    {
        var archive = new TestArchive(Article("管好“供水”", "供水。"));

        Assert.That(archive.Ask("供水").Hits[0].TitleHighlighted, Is.EqualTo("管好“<mark>供水</mark>”"));
        Assert.That(archive.Ask("title:供水").Hits[0].Snippets[0].Text, Is.EqualTo("供水。"));
        Assert.That(archive.Ask(new Question { Q = "供水", Highlight = false }).Hits[0].TitleHighlighted, Is.EqualTo("管好“供水”"));
    }

    [Test]
    public void A_match_across_a_torn_paragraph_is_shown_in_one_passage()
    {
        var hit = new TestArchive(Article("完", "他们谈到二次供", "水改造的进度。")).Ask("\"供水改造\"").Hits.Single();

        Assert.That(hit.Snippets.Single().Text, Is.EqualTo("他们谈到二次<mark>供 水改造</mark>的进度。"));
    }

    [Test]
    public void Passages_that_cover_more_of_the_question_are_chosen()
    {
        var filler = "这一句什么也没有说。" + string.Concat(Enumerable.Repeat("此处写得很长很长，只为隔开前后文字。", 8));
        var hit = new TestArchive(Article("完", "供水一。" + filler, "供水二。" + filler, "供水三。" + filler, "停车与供水都谈到了。" + filler)).Ask("供水 停车").Hits.Single();

        Assert.That(hit.Snippets.Select(snippet => snippet.Line), Does.Contain(40));
        Assert.That(hit.Snippets, Has.Count.EqualTo(3));
    }

    [Test]
    public void Without_a_match_in_the_body_its_beginning_is_shown()
    {
        var hit = new TestArchive(Article("供水", "  第一句。第二句。")).Ask("供水").Hits.Single();

        Assert.That(hit.Snippets.Single().Text, Is.EqualTo("第一句。第二句。"));
    }

    [Test]
    public void Passages_are_short_stand_in_the_text_and_tell_their_line() => Tries.Run(400, random =>
    {
        string[] pieces = ["供水", "停车", "历史街区", "，", "。", "！”", " ", "<", "&", "街", "\ud840\udc00", "很长的一段没有标点的文字它一直写下去", "5"];
        var paragraphs = Enumerable.Range(0, random.Next(1, 5)).Select(_ => "起" + string.Concat(random.GetItems(pieces, random.Next(1, 40)))).ToList();
        var archive = new TestArchive(Article("完", paragraphs));
        var joined = string.Join(' ', paragraphs);

        foreach (var snippet in archive.Ask(random.GetItems(["供水", "停车 OR 历史街区", "\"水停\" OR 5", "街", "没有"], 1)[0]).Hits.SelectMany(hit => hit.Snippets))
        {
            var shown = WebUtility.HtmlDecode(snippet.Text.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal)).Trim('…');
            Assert.That(shown, Has.Length.LessThanOrEqualTo(140));
            Assert.That(joined, Does.Contain(shown));
            Assert.That(shown, Does.Not.StartWith("\udc00").And.Not.EndWith("\ud840"));
            Assert.That(paragraphs[(snippet.Line / 10) - 1], Does.Contain(shown.EnumerateRunes().First().ToString()));
            foreach (Match mark in Regex.Matches(snippet.Text, "<mark>(.*?)</mark>"))
            {
                Assert.That(mark.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal), Does.Match("供水|停车|历史|街|5|水停|没有"));
            }
        }
    });

    [Test]
    public void A_long_text_takes_no_longer_than_its_length_warrants()
    {
        var archive = new TestArchive(Article("完", [.. Enumerable.Repeat(string.Concat(Enumerable.Repeat("供水与停车，街区与历史。", 100)), 200)]));
        var marks = MarkReader.Read(new Question { Q = "供水 历史" }, SearchService.Archive.Search.Reading.QueryReader.Read("供水 历史"), archive.Known, new(archive.Known, SearchService.Archive.Search.Building.RankingProfile.Default));
        var clock = TimeProvider.System.GetTimestamp();

        var article = archive.Articles[0];
        var (_, _, snippets) = new SnippetMaker(marks, isMarking: true).Make(new ArticleRecordReader(ArticleRecordFormat.Write(article)), article.Title);

        Assert.That(snippets, Has.Count.EqualTo(3));
        Assert.That(TimeProvider.System.GetElapsedTime(clock).TotalSeconds, Is.LessThan(5));
    }
}
