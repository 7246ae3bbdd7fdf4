using SearchService.Archive.Search;
using SearchService.Archive.Search.Reading;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Search;

public sealed class QuestionReaderTests
{
    private static readonly string[] Names =
        ["q", "person", "role", "from", "to", "dateField", "issue", "section", "sort", "limit", "offset", "cursor", "facets", "highlight", "Q", "", "页"];

    private static readonly string[] Values =
        ["", " ", "2023", "2023-02", "2023-02-30", "2024-02-29", "99999999999999999999", "-1", "0", "100", "101", "event", "issue", "-date", "mark", "none", "year,year,书", "\ud800", "a\0b", "闻人澍", "00000", "2023-6-1", "，"];

    private static readonly TestCaseData[] Refused =
    [
        Case("parameter.unknown", "query", ("query", "供水")),
        Case("parameter.unknown", "Limit", ("Limit", "3")),
        Case("parameter.repeated", "q", ("q", "供水"), ("q", "排水")),
        Case("parameter.repeated", "from", ("from", "2021"), ("from", "2022")),
        Case("parameter.value", "from", ("from", "2023-6-1")),
        Case("parameter.value", "to", ("to", "昨天")),
        Case("parameter.value", "dateField", ("dateField", "printed")),
        Case("parameter.value", "sort", ("sort", "score")),
        Case("parameter.value", "limit", ("limit", "十")),
        Case("parameter.value", "facets", ("facets", "year,author")),
        Case("parameter.value", "highlight", ("highlight", "yes")),
        Case("parameter.value", "expand", ("expand", "typo,everything")),
        Case("parameter.value", "read", ("read", "people,minds")),
        Case("parameter.value", "group", ("group", "person")),
        Case("parameter.value", "section", ("section", new string('栏', 129))),
        Case("date.impossible", "from", ("from", "2023-02-30")),
        Case("date.impossible", "to", ("to", "2023-13")),
        Case("date.impossible", "to", ("to", "0000")),
        Case("date.reversed", "to", ("from", "2023-07"), ("to", "2023-06")),
        Case("date.reversed", "from", ("to", "2023-06-29"), ("from", "2023-06-30")),
        Case("limit.range", "limit", ("limit", "101")),
        Case("limit.range", "limit", ("limit", "-1")),
        Case("limit.range", "limit", ("limit", "99999999999999999999")),
        Case("offset.range", "offset", ("offset", "10001")),
        Case("parameter.conflict", "cursor", ("offset", "10"), ("cursor", "abc")),
        Case("cursor.invalid", "cursor", ("cursor", "a b")),
        Case("query.too_long", "q", ("q", new string('水', 513))),
    ];

    [TestCaseSource(nameof(Refused))]
    public void What_cannot_be_read_is_refused_by_name(string code, string parameter, KeyValuePair<string, string>[] parameters)
    {
        var reading = QuestionReader.Read(parameters);

        Assert.That(reading.Question, Is.Null);
        Assert.That(reading.Problems.Select(problem => (problem.Code, problem.Parameter)), Is.EqualTo(new[] { (code, parameter) }));
        Assert.That(reading.Problems[0].Message, Does.Contain(parameter).And.EndsWith("。"));
    }

    [Test]
    public void Every_way_of_expanding_can_be_asked_for_by_its_name([Values] Expansions way) =>
        Assert.That(Read(("expand", way.ToString().ToLowerInvariant())).Expand, Is.EqualTo(way));

    [Test]
    public void Every_step_of_reading_can_be_asked_for_by_its_name([Values] ReadingSteps step) =>
        Assert.That(Read(("read", step.ToString().ToLowerInvariant())).Read, Is.EqualTo(step));

    [Test]
    public void Every_parameter_finds_its_place()
    {
        var question = Read(
            ("q", " 供水 "), ("person", "闻人澍"), ("person", "岑砚秋"), ("role", "主席"), ("from", "2021-11"), ("to", "2022"), ("dateField", "issue"),
            ("issue", "86"), ("section", "聚焦"), ("sort", "-date"), ("limit", "0"), ("offset", "10000"), ("facets", "year, person"), ("facets", "issue"), ("highlight", "none"));

        Assert.Multiple(() =>
        {
            Assert.That(question.Q, Is.EqualTo("供水"));
            Assert.That(question.People, Is.EqualTo(new[] { "闻人澍", "岑砚秋" }));
            Assert.That(question.Role, Is.EqualTo("主席"));
            Assert.That(question.From, Is.EqualTo(new DateOnly(2021, 11, 1)));
            Assert.That(question.To, Is.EqualTo(new DateOnly(2022, 12, 31)));
            Assert.That(question.DateField, Is.EqualTo(DateField.Issue));
            Assert.That(question.Issue, Is.EqualTo("86"));
            Assert.That(question.Section, Is.EqualTo("聚焦"));
            Assert.That(question.Sort, Is.EqualTo(SortOrder.DateDescending));
            Assert.That((question.Limit, question.Offset), Is.EqualTo((0, 10_000)));
            Assert.That(question.Facets, Is.EqualTo(new[] { "year", "person", "issue" }));
            Assert.That(question.Highlight, Is.False);
        });
    }

    [TestCase("2024-02-29", "2024-02-29", "2024-02-29")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    [TestCase("2023-02", "2023-02-01", "2023-02-28")]
    [TestCase("2023", "2023-01-01", "2023-12-31")]
    public void A_date_means_all_its_days(string typed, string first, string last)
    {
        var question = Read(("from", typed), ("to", typed));

        Assert.That(question.From, Is.EqualTo(DateOnly.Parse(first)));
        Assert.That(question.To, Is.EqualTo(DateOnly.Parse(last)));
    }

    [Test]
    public void Blank_values_count_as_absent() => Assert.That(Read(("q", ""), ("from", " "), ("from", ""), ("limit", "")), Is.EqualTo(new Question()));

    [Test]
    public void A_posted_query_may_be_longer()
    {
        var reading = QuestionReader.Read([KeyValuePair.Create("q", new string('水', 4096))], 4096);

        Assert.That(reading.Question!.Q, Has.Length.EqualTo(4096));
    }

    [Test]
    public void All_problems_are_named_in_parameter_order()
    {
        var reading = QuestionReader.Read(Pairs(("to", "x"), ("limit", "x"), ("sort", "x")));

        Assert.That(reading.Problems.Select(problem => problem.Parameter), Is.EqualTo(new[] { "to", "limit", "sort" }));
    }

    [Test]
    public void Whatever_comes_in_gives_a_question_or_problems_and_never_an_exception() => Tries.Run(5000, random =>
    {
        var parameters = Enumerable.Range(0, random.Next(6)).Select(_ => KeyValuePair.Create(random.GetItems(Names, 1)[0], random.GetItems(Values, 1)[0]));

        var reading = QuestionReader.Read(parameters, random.Next(20));

        Assert.That(reading.Question is null, Is.EqualTo(reading.Problems.Count > 0));
        if (reading.Question is not { } question) return;
        Assert.That(question.Limit, Is.InRange(0, 100));
        Assert.That(question.Offset, Is.InRange(0, 10_000));
        Assert.That(question.From <= question.To || question.From is null || question.To is null);
    });

    private static Question Read(params (string, string)[] parameters)
    {
        var reading = QuestionReader.Read(Pairs(parameters));
        Assert.That(reading.Problems, Is.Empty);
        return reading.Question!;
    }

    private static TestCaseData Case(string code, string parameter, params (string, string)[] parameters) =>
        new TestCaseData(code, parameter, Pairs(parameters)).SetArgDisplayNames(code, string.Join('&', parameters.Select(pair => pair.Item1 + "=" + pair.Item2[..Math.Min(12, pair.Item2.Length)])));

    private static KeyValuePair<string, string>[] Pairs(params (string, string)[] parameters) => [.. parameters.Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2))];
}
