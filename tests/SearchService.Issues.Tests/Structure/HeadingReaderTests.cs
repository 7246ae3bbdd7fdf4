using System.Text;

namespace SearchService.Issues.Tests.Structure;

/// <summary>What stands above a title: a unit that goes with it, or the section's name?</summary>
public sealed class HeadingReaderTests
{
    private const string Body = "早上六点，河湾的人们就忙起来了，有人扫院子，有人送孩子上学，也有人提着菜篮往市场去，说说笑笑，一路不停。\n\n";

    [TestCase("")]
    [TestCase("## ")]
    public void A_section_named_like_a_unit_is_no_subtitle(string mark)
    {
        var text = $"河湾通讯\n\n{mark}目录\n\n区县政协\n\n04 社区食堂开张\n05 老街的灯亮了\n\n文史资料\n\n06 井边的槐树\n\n"
            + $"{mark}区县政协\n\n{mark}社区食堂开张\n\n{Body}{mark}老街的灯亮了\n\n{Body}{mark}文史资料\n\n{mark}井边的槐树\n\n{Body}";

        var issue = IssueParser.Parse(Encoding.UTF8.GetBytes(text), "河湾通讯-2009-08.txt");

        Assert.That(issue.Articles.Select(article => article.Title), Is.EqualTo(new[] { "社区食堂开张", "老街的灯亮了", "井边的槐树" }));
        Assert.That(issue.Articles.Select(article => article.Subtitle), Is.All.Null);
        Assert.That(issue.Articles[0].Section, Is.EqualTo("区县政协"));
    }

    [Test]
    public void A_unit_above_a_title_is_its_subtitle_where_no_section_bears_its_name()
    {
        var text = $"河湾通讯\n\n目录\n\n各地动态\n\n04 社区食堂开张\n05 老街的灯亮了\n06 井边的槐树\n\n"
            + $"各地动态\n\n社区食堂开张\n\n{Body}河湾区政协\n\n老街的灯亮了\n\n{Body}井边的槐树\n\n{Body}";

        var issue = IssueParser.Parse(Encoding.UTF8.GetBytes(text), "河湾通讯-2009-08.txt");

        Assert.That(issue.Articles.Select(article => article.Subtitle), Is.EqualTo(new[] { null, "河湾区政协", null }));
    }
}
