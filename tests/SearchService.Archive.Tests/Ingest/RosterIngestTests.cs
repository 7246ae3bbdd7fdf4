using SearchService.Issues.People.Known;

namespace SearchService.Archive.Tests.Ingest;

public sealed class RosterIngestTests
{
    [Test]
    public void A_name_of_the_roster_is_found_where_nothing_else_tells_it()
    {
        using var workshop = new Workshop().WithIssue(1, "那天傍晚，谷雨生把船划回了岸边。").WithIssue(2, "春天来了，江水涨了一尺。");
        workshop.Ingest();

        var report = workshop.WithRoster("谷雨生\t\t市政协委员\t2022-03\t").Ingest();

        Assert.That(workshop.PeopleOf(1), Is.EqualTo(new[] { "谷雨生" }));
        Assert.That((report.Read, report.Reread), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Its_offices_and_aliases_are_shown_on_the_persons_page_with_their_source()
    {
        using var workshop = new Workshop().WithIssue(1, "市政协委员谷雨生提出建议。老谷头摆摆手，没有再说。").WithRoster("谷雨生\t老谷头、谷雨声\t市政协常委\t2022-03\t2024", "谷雨生\t\t渔业协会会长\t2019\t");
        workshop.Ingest();

        using var reader = workshop.Open();
        var person = reader.Person("谷雨生")!;

        Assert.That(person.Source, Is.EqualTo("roster"));
        Assert.That(person.Surfaces, Is.EquivalentTo(new[] { "谷雨生", "老谷头" }));
        Assert.That(person.Evidence.Single(), Does.Contain("老谷头").And.Contain("名册"));
        Assert.That(person.Roles.Select(role => (role.Role, role.From, role.To, role.Source)), Is.EqualTo(new (string, DateOnly?, DateOnly?, string?)[]
        {
            ("渔业协会会长", new DateOnly(2019, 1, 1), null, "roster"),
            ("市政协常委", new DateOnly(2022, 3, 1), new DateOnly(2024, 12, 31), "roster"),
            ("市政协委员", new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 31), null),
        }));
        Assert.That(reader.Person("老谷头")!.Name, Is.EqualTo("谷雨生"));
    }

    [Test]
    public void What_the_roster_calls_no_person_is_none_and_comes_back_when_the_line_goes()
    {
        using var workshop = new Workshop().WithIssue(1, "市政协委员谷雨生提出建议。").WithRoster("谷雨生\t\t-");
        workshop.Ingest();
        Assert.That(workshop.PeopleOf(1), Is.Empty);

        workshop.WithRoster().Ingest();
        Assert.That(workshop.PeopleOf(1), Is.EqualTo(new[] { "谷雨生" }));

        workshop.WithRoster("谷雨生\t\t-").Ingest();
        workshop.Delete("roster.tsv");
        workshop.Ingest();
        Assert.That(workshop.PeopleOf(1), Is.EqualTo(new[] { "谷雨生" }));
    }

    [Test]
    public void A_name_of_the_roster_that_is_a_word_needs_something_in_the_article_that_tells_a_person()
    {
        using var workshop = new Workshop().WithIssue(1, "高原上的风很大，高原反应也不轻。").WithIssue(2, "高原说，风很大。").WithRoster("高原\t\t市政协主席");

        workshop.Ingest();

        Assert.That(workshop.PeopleOf(1), Is.Empty);
        Assert.That(workshop.PeopleOf(2), Is.EqualTo(new[] { "高原" }));
    }

    [Test]
    public void A_faulty_roster_ends_the_run_and_nothing_is_lost()
    {
        using var workshop = new Workshop().WithIssue(1, "市政协委员谷雨生提出建议。");
        var before = workshop.Ingest();

        workshop.WithIssue(2, "春天来了，江水涨了一尺。").WithRoster("谷雨生\t\t市政协委员\t2022-13\t");
        var fault = Assert.Throws<RosterException>(() => workshop.Ingest());

        Assert.That(fault!.Line, Is.EqualTo(2));
        Assert.That(fault.Message, Does.Contain("第 2 行").And.Not.Contain('\n'));
        using var reader = workshop.Open();
        Assert.That(reader.Status().Generation, Is.EqualTo(before.Generation));
    }
}
