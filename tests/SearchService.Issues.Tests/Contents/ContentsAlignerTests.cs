using System.Text;

namespace SearchService.Issues.Tests.Contents;

/// <summary>Are titles found that look like something else, because the contents page lists them?</summary>
public sealed class ContentsAlignerTests
{
    [TestCase("3.15前夜的一次走访")]
    [TestCase("2009年的第一场雪")]
    [TestCase("8月16日")]
    [TestCase("12 把钥匙开一扇门")]
    [TestCase("（河湾社区读书小组）")]
    [TestCase("□城东街道老年学校")]
    [TestCase("（摘自“河湾早读”公众号）")]
    [TestCase("这条路走通了；那座桥也架起来了")]
    public void A_title_that_looks_like_something_else_begins_an_article_where_the_contents_page_lists_it(string title)
    {
        string[] titles = ["社区食堂开张", title, "老街的灯亮了"];

        var issue = Parse(titles);

        Assert.That(issue.Articles.Select(article => article.Title), Is.EqualTo(titles));
        Assert.That(issue.Articles.Select(article => article.Page), Is.EqualTo(new int?[] { 4, 5, 6 }));
    }

    [TestCase("16 级台阶", "社区食堂开张")]
    [TestCase("2009年的第一场雪", "8月16日")]
    public void The_list_may_open_with_titles_that_begin_with_a_number(string first, string second)
    {
        string[] titles = [first, second, "老街的灯亮了", "井边的槐树", "孩子们的画展"];

        var issue = Parse(titles);

        Assert.That(issue.Articles.Select(article => article.Title), Is.EqualTo(titles));
        Assert.That(issue.Toc.Select(entry => entry.Title), Is.EqualTo(titles));
    }

    [Test]
    public void A_signature_that_no_contents_page_lists_begins_nothing()
    {
        var text = Compose(["社区食堂开张", "老街的灯亮了", "井边的槐树"]).Replace("食堂的饭菜", "（河湾社区读书小组）\n\n食堂的饭菜", StringComparison.Ordinal);

        var issue = IssueParser.Parse(Encoding.UTF8.GetBytes(text), "河湾通讯-2009-08.txt");

        Assert.That(issue.Articles, Has.Count.EqualTo(3));
    }

    private static ParsedIssue Parse(string[] titles) => IssueParser.Parse(Encoding.UTF8.GetBytes(Compose(titles)), "河湾通讯-2009-08.txt");

    private static string Compose(string[] titles)
    {
        var text = new StringBuilder("河湾通讯\n\n总第20期\n\n目录\n\n");
        for (var i = 0; i < titles.Length; i++) text.Append($"{i + 4:00} {titles[i]}\n");
        text.Append('\n');
        foreach (var title in titles)
        {
            text.Append($"{title}\n\n早上六点，河湾的人们就忙起来了，有人扫院子，有人送孩子上学，也有人提着菜篮往市场去，说说笑笑，一路不停。\n\n");
            text.Append("食堂的饭菜热气腾腾，老人们坐在窗边慢慢吃，聊着旧时的河道和新修的桥，谁也不急着走，直到太阳照进屋里来。\n\n");
        }

        return text.ToString();
    }
}
