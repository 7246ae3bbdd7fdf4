using SearchService.Archive.Search;
using SearchService.Archive.Tests.Search.Naive;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Search;

public sealed class ArchiveSearchTests
{
    private static readonly TestArchive Archive = new(
        Article("老街新生", "历史街区的保护方案公布了。", "闻人澍主持会议。").On("2023-06-20").With("闻人澍", "市政协主席"),
        Article("街区里的历史课", "孩子们在街区听历史课，谈到保护。", "二次供水的水箱换了。").On("2023-05-02", "2023-05-04").In(2023, 5, 102).Under("特稿"),
        Article("供水记", "二次供水改造完工，供水管网更新。闻人澎到场。").On("2022-11-14").In(2022, 11, 97).With("闻人澍", "市政协主席", "闻人澎"),
        Article("停车难题", "停车位不够，停车很难。").In(2022, 6, 92),
        Article("欧阳述谈停车", "欧阳述说，共享车位是办法。").On("2023-06-01").With("欧阳述", "市政协副主席").With("闻人澍", "市政协主席"));

    [Test]
    public void The_whole_text_comes_before_its_parts() => Assert.That(Archive.Titles("历史街区"), Is.EqualTo(new[] { "老街新生", "街区里的历史课" }));

    [Test]
    public void What_holds_all_words_comes_before_what_holds_some()
    {
        var answer = Archive.Ask("街区 供水");

        Assert.That(answer.Hits[0].Title, Is.EqualTo("街区里的历史课"));
        Assert.That(answer.Hits.Skip(1).Select(hit => hit.Title), Is.EquivalentTo(new[] { "老街新生", "供水记" }));
        Assert.That(answer.Query.Relaxed, Is.True);
        Assert.That(answer.Query.Tried, Is.Empty);
    }

    [Test]
    public void Sorted_by_date_only_what_holds_all_words_is_found() =>
        Assert.That(Archive.Ask(new Question { Q = "街区 供水", Sort = SortOrder.Date }).Total, Is.EqualTo(1));

    [Test]
    public void Less_is_asked_for_when_nothing_matches_everything()
    {
        var relaxed = Archive.Ask("供水 停车");

        Assert.That(relaxed.Query.Relaxed, Is.True);
        Assert.That(relaxed.Query.Tried, Is.Not.Empty);
        Assert.That(relaxed.Hits.Select(hit => hit.Title), Is.EquivalentTo(new[] { "供水记", "停车难题", "街区里的历史课", "欧阳述谈停车" }));
    }

    [Test]
    public void What_was_given_up_is_told()
    {
        Assert.That(Archive.Ask("供水 停车").Query.RelaxedTo, Is.EqualTo("大部分词语和近义词"));
        Assert.That(Archive.Ask("2021年3月 停车难").Query.RelaxedTo, Is.EqualTo("全部词语，不限日期"));
        Assert.That(Archive.Ask("2022年6月 停车难").Query.RelaxedTo, Is.Null);
        Assert.That(Archive.Ask("停车难").Query.RelaxedTo, Is.Null);
    }

    [Test]
    public void What_is_quoted_or_excluded_is_never_given_up()
    {
        Assert.That(Archive.Ask("\"历史供水\" 停车").Total, Is.Zero);
        Assert.That(Archive.Titles("供水 停车 -改造"), Does.Not.Contain("供水记"));
        Assert.That(Archive.Titles("供水 停车 title:供水"), Is.EqualTo(new[] { "供水记" }));
    }

    [Test]
    public void A_question_without_an_answer_finds_nothing() => Assert.That(Archive.Ask("量子").Total, Is.Zero);

    [Test]
    public void Half_of_one_compound_is_no_answer() => Assert.That(Archive.Ask("供水论文").Total, Is.Zero);

    [Test]
    public void A_person_among_the_words_puts_articles_on_him_first_and_is_named()
    {
        var answer = Archive.Ask("闻人澍 供水");

        Assert.That(answer.Hits[0].Title, Is.EqualTo("供水记"));
        Assert.That(answer.Query.People.Single().Names, Is.EqualTo(new[] { "闻人澍" }));
    }

    [TestCase("闻人澍", 3)]
    [TestCase("闻人澎", 3)]
    [TestCase("聞 人 澍", 3)]
    [TestCase("闻人", 0)]
    [TestCase("水箱", 1)]
    public void A_person_is_found_by_any_printed_form_and_an_unknown_one_by_the_characters(string person, int total)
    {
        if (person == "闻人") Assert.That(Archive.Known.People.Find(person), Is.Empty);
        else Assert.That(Archive.Ask(new Question { People = [person] }).Total, Is.EqualTo(total));
    }

    [Test]
    public void Several_people_must_all_be_there() => Assert.That(Archive.Titles(new Question { People = ["闻人澍", "欧阳述"] }), Is.EqualTo(new[] { "欧阳述谈停车" }));

    [Test]
    public void An_office_must_be_that_of_the_person_asked_for()
    {
        Assert.That(Archive.Ask(new Question { Role = "副主席" }).Total, Is.EqualTo(1));
        Assert.That(Archive.Ask(new Question { Role = "副主席", People = ["闻人澍"] }).Total, Is.Zero);
        Assert.That(Archive.Ask(new Question { Role = "主席", People = ["闻人澍"] }).Total, Is.EqualTo(3));
    }

    [Test]
    public void Dates_mean_the_event_or_the_issue()
    {
        var may = new Question { From = new DateOnly(2023, 5, 3), To = new DateOnly(2023, 5, 3) };

        Assert.That(Archive.Titles(may), Is.EqualTo(new[] { "街区里的历史课" }));
        Assert.That(Archive.Titles(may with { DateField = DateField.Issue, To = new DateOnly(2023, 5, 31) }), Is.EqualTo(new[] { "街区里的历史课" }));
        Assert.That(Archive.Titles(new Question { To = new DateOnly(2022, 12, 31) }), Is.EqualTo(new[] { "供水记" }));
        Assert.That(Archive.Titles(new Question { To = new DateOnly(2022, 12, 31), DateField = DateField.Issue }), Is.EqualTo(new[] { "供水记", "停车难题" }));
    }

    [Test]
    public void A_date_among_the_words_limits_the_rest_and_is_reported()
    {
        var answer = Archive.Ask("2023年5月供水");

        Assert.That(answer.Hits.Select(hit => hit.Title), Is.EqualTo(new[] { "街区里的历史课" }));
        Assert.That(answer.Query.Parsed, Is.EqualTo("供水 AND date:2023-05"));
        Assert.That(answer.Query.Dates.Single(), Is.EqualTo(new SearchService.Archive.Answers.DateReading("2023年5月", new DateOnly(2023, 5, 1), new DateOnly(2023, 5, 31), "event")));
    }

    [Test]
    public void A_date_among_the_words_also_means_the_issue_where_no_event_is_known() => Assert.That(Archive.Titles("2022年6月 停车"), Is.EqualTo(new[] { "停车难题" }));

    [Test]
    public void Issues_go_by_id_or_number_and_sections_by_name()
    {
        Assert.That(Archive.Titles(new Question { Issue = "97" }), Is.EqualTo(new[] { "供水记" }));
        Assert.That(Archive.Titles(new Question { Issue = "2022-11" }), Is.EqualTo(new[] { "供水记" }));
        Assert.That(Archive.Titles(new Question { Section = "特 稿" }), Is.EqualTo(new[] { "街区里的历史课" }));
        Assert.That(Archive.Titles("section:特稿"), Is.EqualTo(new[] { "街区里的历史课" }));
        Assert.That(Archive.Ask(new Question { Issue = "999" }).Total, Is.Zero);
    }

    [Test]
    public void Without_words_the_newest_comes_first() =>
        Assert.That(Archive.Titles(new Question()), Is.EqualTo(new[] { "老街新生", "欧阳述谈停车", "街区里的历史课", "供水记", "停车难题" }));

    [TestCase("date:2022..2023")]
    [TestCase("-量子")]
    [TestCase("person:闻人澍 OR section:聚焦")]
    public void With_nothing_to_rank_by_the_newest_comes_first(string q)
    {
        var days = Archive.Ask(q).Hits.Select(hit => hit.Date?.Start).ToList();

        Assert.That(days, Has.Count.GreaterThan(2).And.Ordered.Descending);
    }

    [Test]
    public void Cursors_lead_through_the_same_pages_as_offsets()
    {
        var question = new Question { Limit = 2, Sort = SortOrder.Date };
        var all = Archive.Titles(question with { Limit = 100 });
        var paged = new List<string>();
        var answer = Archive.Ask(question);
        for (paged.AddRange(answer.Hits.Select(hit => hit.Title)); answer.NextCursor is { } cursor; paged.AddRange(answer.Hits.Select(hit => hit.Title))) answer = Archive.Ask(question with { Cursor = cursor });

        Assert.That(paged, Is.EqualTo(all));
        Assert.That(answer.Offset, Is.EqualTo(4));
    }

    [Test]
    public void A_cursor_belongs_to_its_question_and_its_generation()
    {
        var question = new Question { Limit = 2 };
        var cursor = Archive.Ask(question).NextCursor!;
        var next = new ArchiveSearch(new NaiveSnapshot([], "2"), Archive.Known, TimeProvider.System);

        Assert.That(Code(() => Archive.Ask(question with { Cursor = cursor, Q = "供水" })), Is.EqualTo("cursor.invalid"));
        Assert.That(Code(() => Archive.Ask(question with { Cursor = "AQ" })), Is.EqualTo("cursor.invalid"));
        Assert.That(Code(() => Archive.Ask(question with { Cursor = (cursor[0] == 'A' ? 'B' : 'A') + cursor[1..] })), Is.EqualTo("cursor.invalid"));
        Assert.That(Code(() => next.Search(question with { Cursor = cursor }, CancellationToken.None)), Is.EqualTo("cursor.expired"));

        static string Code(Action asking) => Assert.Throws<QuestionException>(asking)!.Problem.Code;
    }

    [Test]
    public void No_hits_asked_for_gives_counts_and_facets()
    {
        var answer = Archive.Ask(new Question { Limit = 0, Facets = ["year", "person", "issue", "section"] });

        Assert.That(answer.Hits, Is.Empty);
        Assert.That(answer.NextCursor, Is.Null);
        Assert.That(answer.Total, Is.EqualTo(5));
        Assert.That(answer.Facets["person"].Select(value => (value.Value, value.Count)), Is.EqualTo(new[] { ("闻人澍", 3), ("欧阳述", 1) }));
        Assert.That(answer.Facets["year"].Select(value => (value.Value, value.Count)), Is.EqualTo(new[] { ("2023", 3), ("2022", 2) }));
        Assert.That(answer.Facets.Keys, Is.EquivalentTo(new[] { "year", "person", "issue", "section" }));
    }

    [Test]
    public void The_reading_tells_what_was_folded_and_what_was_ignored()
    {
        var reading = Archive.Ask("歷史街區 \"供水 ！！！").Query;

        Assert.That(reading.Folded.Select(fold => fold.From + fold.To), Is.EqualTo(new[] { "歷历", "區区" }));
        Assert.That(reading.Ignored, Has.Count.EqualTo(1));
        Assert.That(reading.Parsed, Is.EqualTo("歷史街區 AND 供水"));
    }

    [Test]
    public void A_query_of_marks_alone_finds_nothing_and_says_so()
    {
        var answer = Archive.Ask("《》");

        Assert.That(answer.Total, Is.Zero);
        Assert.That(answer.Query.Ignored, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_longest_query_stays_within_the_engines_limits()
    {
        var longest = string.Join(' ', Enumerable.Range(0, 400).Select(number => "历史街区供水停车" + (char)('一' + number) + "。九洞桥的来历"))[..4000];

        Archive.Ask(longest);

        Assert.That(Archive.Snapshot.Asked.TakeLast(3).Select(SearchService.Archive.Search.Building.QueryCost.Of), Is.All.LessThan(4096));
    }

    [Test]
    public void An_explanation_tells_the_reading_the_query_and_the_scores()
    {
        var text = Archive.Search.Explain(new Question { Q = "闻人澍 2022年11月 -停车" });

        Assert.That(text, Does.Contain("读作：闻人澍 AND NOT 停车 AND date:2022-11").And.Contain("闻人澍 → 闻人澍").And.Contain("引擎查询：").And.Contain("1. 供水记"));
    }
}
