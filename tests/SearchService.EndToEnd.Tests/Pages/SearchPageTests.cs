using SearchService.Archive.Answers;
using SearchService.Archive.Search;
using SearchService.EndToEnd.Tests.Running;
using SearchService.Server.Http.Pages;
using SearchService.Server.Http.Pages.Results;

namespace SearchService.EndToEnd.Tests.Pages;

/// <summary>Does the page of a search show all of the answer, and nothing of it as markup?</summary>
public sealed class SearchPageTests
{
    private static readonly IssueLabels Labels = new(new IssueList(1, [SomeAnswers.Summary()]));

    [Test]
    public void A_hit_shows_title_place_date_with_its_basis_people_and_lines()
    {
        var html = SearchPage.Write(Query("q=入户"), SomeAnswers.Answer(SomeAnswers.Hit()), Labels);

        Assert.That(html, Does.Contain("<a href=\"/articles/a%2F1?q=%E5%85%A5%E6%88%B7\">管好<mark>入户</mark>“最后一百米”</a>"));
        Assert.That(html, Does.Contain("市政协协商二次供水"));
        Assert.That(html, Does.Contain("<a href=\"/issues/lan-86\">澜江政协 2021年11-12月 总第86期</a>"));
        Assert.That(html, Does.Contain("2021-11-23 至 2021-11-25").And.Contains("正文首句，年份据刊期"));
        Assert.That(html, Does.Contain("<a href=\"/people/%E9%97%BB%E4%BA%BA%E6%BE%8D\">闻人澍</a> <small>市政协主席</small>"));
        Assert.That(html, Does.Contain("把&lt;水&gt;送到<mark>入户</mark>处 <a class=\"line\" href=\"/articles/a%2F1?q=%E5%85%A5%E6%88%B7#L272\">第 272 行</a>"));
    }

    [Test]
    public void Nothing_that_was_asked_or_archived_becomes_markup()
    {
        var hit = SomeAnswers.Hit() with
        {
            TitleHighlighted = SomeAnswers.Script,
            Subtitle = SomeAnswers.Script,
            Section = SomeAnswers.Script,
            People = [new PersonRoles(SomeAnswers.Script, [SomeAnswers.Script])],
            Snippets = [new Snippet(SomeAnswers.Script, 1)],
            Date = SomeAnswers.Hit().Date! with { Text = SomeAnswers.Script, Basis = SomeAnswers.Script },
        };
        var answer = SomeAnswers.Answer(hit) with { Query = SomeAnswers.Reading() with { Parsed = SomeAnswers.Script, Ignored = [SomeAnswers.Script] } };
        var query = PageQuery.Of([new("q", SomeAnswers.Script), new("person", SomeAnswers.Script), new("section", SomeAnswers.Script)]);

        var html = SearchPage.Write(query, answer, Labels);

        Assert.That(html.Split("<script").Length - 1, Is.EqualTo(1), "only the page's own script");
        Assert.That(html, Does.Not.Contain("alert('"));
    }

    [Test]
    public void What_was_meant_is_a_link_and_what_was_looked_for_instead_is_said_in_sight()
    {
        var reading = SomeAnswers.Reading() with { Q = "入互", DidYouMean = [new SuggestedQuestion("入户", [], 3, "互→户，形近")], People = [new PersonReading("闻人澎", ["闻人澍"])] };
        var offered = SomeAnswers.Answer(SomeAnswers.Hit()) with { Query = reading };
        var followed = offered with { Query = reading with { Relaxed = false, Tried = ["全部词语"], Expanded = [new ExpansionReading("互", "户", "形近字")] } };

        var html = SearchPage.Write(Query("q=入互"), offered, Labels);

        Assert.That(html, Does.Contain("<p class=\"meant\">是不是要找 <a href=\"/?q=%E5%85%A5%E6%88%B7\">入户</a>（3 篇）？</p>"));
        Assert.That(html, Does.Contain("<p class=\"meant\">“闻人澎”按“闻人澍”查找。</p>"));
        Assert.That(SearchPage.Write(Query("q=入互"), followed, Labels), Does.Contain("没有“入互”，下面是按 <a href=\"/?q=%E5%85%A5%E6%88%B7\">入户</a> 找到的。"));
    }

    [Test]
    public void A_facet_value_is_a_link_that_narrows_the_same_question()
    {
        var html = SearchPage.Write(Query("q=入户&offset=20"), SomeAnswers.Answer(SomeAnswers.Hit()), Labels);

        Assert.That(html, Does.Contain("<a href=\"/?q=%E5%85%A5%E6%88%B7&amp;from=2021&amp;to=2021\">2021</a> <span class=\"number\">30</span>"));
        Assert.That(html, Does.Contain("<a href=\"/?q=%E5%85%A5%E6%88%B7&amp;person=%E9%97%BB%E4%BA%BA%E6%BE%8D\">闻人澍</a>"));
        Assert.That(html, Does.Contain("<a href=\"/?q=%E5%85%A5%E6%88%B7&amp;issue=lan-86\">2021年11-12月 总第86期</a>"));
    }

    [Test]
    public void A_chosen_facet_value_is_a_link_that_lifts_it()
    {
        var html = SearchPage.Write(Query("q=入户&from=2021&to=2021"), SomeAnswers.Answer(SomeAnswers.Hit()), Labels);

        Assert.That(html, Does.Contain("<a class=\"chosen\" aria-current=\"true\" href=\"/?q=%E5%85%A5%E6%88%B7\">2021</a>"));
    }

    [Test]
    public void The_pager_knows_its_neighbors()
    {
        var answer = SomeAnswers.Answer(SomeAnswers.Hit()) with { Offset = 10 };

        var html = SearchPage.Write(Query("q=入户&offset=10"), answer, Labels);

        Assert.That(html, Does.Contain("<a rel=\"prev\" href=\"/?q=%E5%85%A5%E6%88%B7\">上一页</a>"));
        Assert.That(html, Does.Contain("<span aria-current=\"page\">2</span>"));
        Assert.That(html, Does.Contain("<a rel=\"next\" href=\"/?q=%E5%85%A5%E6%88%B7&amp;offset=20\">下一页</a>"));
        Assert.That(html, Does.Contain("<ol class=\"hits\" start=\"11\">"));
    }

    [Test]
    public void The_reading_says_what_was_relaxed_ignored_and_folded()
    {
        var html = SearchPage.Write(Query("q=入户"), SomeAnswers.Answer(SomeAnswers.Hit()), Labels);

        Assert.That(html, Does.Contain("已放宽").And.Contains("第 3 字处的引号没有成对").And.Contains("戶 读作 户").And.Contains("档案里没有这个人的记录"));
    }

    [Test]
    public void A_person_nobody_is_known_by_can_be_looked_for_in_the_text()
    {
        var html = SearchPage.Write(Query("person=某甲"), SomeAnswers.Answer(), Labels);

        Assert.That(html, Does.Contain("没有找到").And.Contains("href=\"/?q=%22%E6%9F%90%E7%94%B2%22\""));
    }

    [Test]
    public void A_question_with_mistakes_shows_each_and_keeps_what_was_typed()
    {
        var html = SearchPage.Write(Query("q=入户&from=2023-02-30"), [new QuestionProblem("date.impossible", "from", "参数 from 的日期不存在。")]);

        Assert.That(html, Does.Contain("role=\"alert\"").And.Contains("参数 from 的日期不存在。"));
        Assert.That(html, Does.Contain("name=\"q\" type=\"search\" value=\"入户\"").And.Contains("value=\"2023-02-30\""));
    }

    [Test]
    public void Every_field_of_the_form_has_a_label()
    {
        var html = SearchPage.Write(Query("person=甲&person=乙"), SomeAnswers.Answer(), Labels);

        var fields = html.Split("<input id=\"").Concat(html.Split("<select id=\"")).Where(part => !part.StartsWith("<!", StringComparison.Ordinal)).Select(part => part[..part.IndexOf('"')]).ToList();
        Assert.That(fields, Is.Unique.And.Count.GreaterThan(8));
        Assert.That(fields.Where(field => !html.Contains($"<label for=\"{field}\"", StringComparison.Ordinal)), Is.Empty);
    }

    private static PageQuery Query(string query) =>
        PageQuery.Of(query.Split('&').Select(pair => pair.Split('=')).Select(pair => new KeyValuePair<string, string>(pair[0], pair[1])));
}
