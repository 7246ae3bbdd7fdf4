using System.Text;

namespace SearchService.Issues.Tests.Structure;

public sealed class ArticleCutterTests
{
    private const string Contents = "目 录\n\n03 河堤加固开工\n05 老茶馆的新客人\n08 书屋开到了村口\n\n\n\n";

    [TestCase("（下转第9页）", "（上接第4页）")]
    [TestCase("（下转9页）", "（上接4页）")]
    [TestCase("下转第九版", "上接第四版")]
    public void Text_that_goes_on_on_another_page_belongs_to_the_article_that_broke_off(string onward, string back)
    {
        var text = Contents + "河堤加固开工\n\n清晨的河堤上，第一车石料已经卸了下来。\n\n" + onward
            + "\n\n老茶馆的新客人\n\n茶馆里坐满了年轻人，跑堂的老伯有些忙不过来。\n\n书屋开到了村口\n\n孩子们放学以后，都爱到书屋里坐一坐。\n\n" + back
            + "\n\n到了傍晚，坝基已经砌出水面半尺高。\n\n";

        var issue = Parse(text);

        Assert.That(issue.Articles.Select(article => article.Paragraphs[^1].Text), Is.EqualTo(new[]
        {
            "到了傍晚，坝基已经砌出水面半尺高。", "茶馆里坐满了年轻人，跑堂的老伯有些忙不过来。", "孩子们放学以后，都爱到书屋里坐一坐。",
        }));
        Assert.That(issue.Articles[0].Paragraphs, Has.Count.EqualTo(2), "the words that lead from page to page are no text");
    }

    [Test]
    public void A_paragraph_broken_off_inside_a_sentence_is_joined_over_the_pages()
    {
        var text = Contents + "河堤加固开工\n\n清晨的河堤上人来人往。第一车石料已经\n\n（下转第9页）\n\n老茶馆的新客人\n\n茶馆里坐满了年轻人。\n\n书屋开到了村口\n\n孩子们都爱到书屋里坐一坐。\n\n（上接第4页）\n\n卸了下来，工人们开始垒坝基。\n\n";

        var article = Parse(text).Articles[0];

        Assert.That(article.Paragraphs.Select(paragraph => paragraph.Text), Is.EqualTo(new[] { "清晨的河堤上人来人往。第一车石料已经卸了下来，工人们开始垒坝基。" }));
    }

    [Test]
    public void Of_two_articles_that_broke_off_each_goes_on_where_its_page_is_named()
    {
        var text = Contents + "河堤加固开工\n\n第一车石料已经卸了下来。\n\n（下转第9页）\n\n老茶馆的新客人\n\n茶馆里坐满了年轻人。\n\n（下转第10页）\n\n书屋开到了村口\n\n孩子们都爱到书屋里坐一坐。\n\n"
            + "（上接第4页）\n\n坝基已经砌出水面半尺高。\n\n（上接第6页）\n\n散场时已经是满天星斗。\n\n";

        var issue = Parse(text);

        Assert.That(issue.Articles.Select(article => article.Paragraphs[^1].Text), Is.EqualTo(new[] { "坝基已经砌出水面半尺高。", "散场时已经是满天星斗。", "孩子们都爱到书屋里坐一坐。" }));
    }

    [Test]
    public void Where_nothing_broke_off_the_text_stays_where_it_is_printed()
    {
        var text = Contents + "河堤加固开工\n\n第一车石料已经卸了下来。\n\n老茶馆的新客人\n\n茶馆里坐满了年轻人。\n\n（上接第2页）\n\n散场时已经是满天星斗。\n\n书屋开到了村口\n\n孩子们都爱到书屋里坐一坐。\n\n";

        var issue = Parse(text);

        Assert.That(issue.Articles[1].Paragraphs[^1].Text, Is.EqualTo("散场时已经是满天星斗。"));
    }

    [Test]
    public void Heads_of_pages_inside_an_article_are_no_text_of_it()
    {
        var text = Contents + "河堤加固开工\n\n第一车石料已经卸了下来，\n\n清河政协  2015年第4期  4\n\n工人们开始垒坝基。\n\n5  清河政协  2015年第4期\n\n老茶馆的新客人\n\n茶馆里坐满了年轻人。\n\n清河政协  2015年第4期  8\n\n书屋开到了村口\n\n孩子们都爱到书屋里坐一坐。\n\n";

        var issue = Parse(text);

        Assert.That(issue.Articles[0].Paragraphs.Select(paragraph => paragraph.Text), Is.EqualTo(new[] { "第一车石料已经卸了下来，工人们开始垒坝基。" }));
        Assert.That(issue.Articles.SelectMany(article => article.Paragraphs).Select(paragraph => paragraph.Text), Has.None.Contains("第4期"));
    }

    private static ParsedIssue Parse(string text) => IssueParser.Parse(Encoding.UTF8.GetBytes(text), "清河政协-2015-04.txt");
}
