using SearchService.Archive.Answers;
using SearchService.Archive.People;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.People;

public sealed class ArchivePeopleTests
{
    [Test]
    public void The_same_name_in_two_articles_is_one_person_with_offices_over_time()
    {
        var people = ArchivePeople.Of([In(1, 2021, Named("葛喆", "秘书长")), In(2, 2024, Named("葛喆", "副主席")), In(3, 2022, Named("葛喆", "秘书长"))]);

        var person = people.People.Single();
        Assert.That(person.Articles, Is.EqualTo(3));
        Assert.That(person.Roles, Is.EqualTo(new[]
        {
            new RoleSpan("秘书长", new DateOnly(2021, 1, 1), new DateOnly(2022, 1, 31), 2),
            new RoleSpan("副主席", new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 31), 1),
        }));
    }

    [Test]
    public void A_variant_character_is_the_same_name()
    {
        var people = ArchivePeople.Of([In(1, 2021, Named("閻文", "主任")), In(2, 2022, Named("阎文", "主任")), In(3, 2022, Named("阎文"))]);

        Assert.That(people.People.Single().Name, Is.EqualTo("阎文"));
        Assert.That(people.People.Single().Surfaces, Is.EqualTo(new[] { "阎文", "閻文" }));
        Assert.That(people.Merge([Named("閻文")]).Single().Name, Is.EqualTo("阎文"));
    }

    [Test]
    public void A_misprint_with_the_office_that_only_the_other_holds_is_the_other()
    {
        var people = ArchivePeople.Of(
        [
            In(1, 2021, Named("闻人澍", "市政协主席")), In(2, 2021, Named("闻人澎", "市政协主席")), In(3, 2021, Named("闻人澍", "市政协主席")), In(4, 2022, Named("闻人澍")),
        ]);

        var person = people.People.Single();
        Assert.That((person.Name, person.Articles), Is.EqualTo(("闻人澍", 4)));
        Assert.That(person.Surfaces, Does.Contain("闻人澎"));
        Assert.That(person.Evidence.Single(), Does.Contain("闻人澎").And.Contain("市政协主席"));
    }

    // Each names what speaks against taking the second for a misprint of the first.
    [TestCase("王坤", "孙坤", "主席", 2021, TestName = "Another_surname_is_another_person")]
    [TestCase("欧阳述", "欧阳溯", "教授", 2021, TestName = "An_office_of_many_proves_nothing")]
    [TestCase("李小明", "李小朋", "市长", 2030, TestName = "A_successor_is_another_person")]
    [TestCase("李明", "李朋", "市长", 2021, TestName = "A_short_name_needs_the_office_before_and_after")]
    [TestCase("何岚", "何岚川", "记者", 2021, TestName = "A_longer_name_is_another_person")]
    public void Names_that_merely_look_alike_stay_apart(string name, string other, string role, int year)
    {
        var people = ArchivePeople.Of(
        [
            In(1, 2021, Named(name, role)), In(2, 2021, Named(name, role)), In(3, 2021, Named(name, role)), In(4, year, Named(other, role)), In(5, 2021, Named("池清", "教授")),
        ]);

        Assert.That(people.People.Select(person => person.Name), Is.SupersetOf(new[] { name, other }));
    }

    [Test]
    public void Two_who_stand_in_one_article_are_two()
    {
        var people = ArchivePeople.Of(
        [
            In(1, 2021, Named("闻人澍", "市政协主席"), Named("闻人澎", "市政协主席")), In(2, 2021, Named("闻人澍", "市政协主席")), In(3, 2021, Named("闻人澍")),
        ]);

        Assert.That(people.People, Has.Count.EqualTo(2));
    }

    [Test]
    public void The_outcome_does_not_depend_on_the_order_of_articles() => Tries.Run(300, random =>
    {
        var articles = Enumerable.Range(1, random.Next(1, 12)).Select(number => Random(random, number)).ToArray();
        var expected = Print(ArchivePeople.Of(articles));

        random.Shuffle(articles);

        Assert.That(Print(ArchivePeople.Of(articles)), Is.EqualTo(expected));
    });

    [Test]
    public void Everybody_goes_under_a_name_that_the_facts_hold() => Tries.Run(300, random =>
    {
        var articles = Enumerable.Range(1, random.Next(1, 12)).Select(number => Random(random, number)).ToArray();
        var people = ArchivePeople.Of(articles);

        foreach (var article in articles)
        {
            var merged = people.Merge(article.Printed);
            Assert.That(merged.Select(person => person.Name), Is.Unique.And.SubsetOf(people.People.Select(person => person.Name)));
            Assert.That(merged.Sum(person => person.Count), Is.EqualTo(article.Printed.Sum(person => person.Count)));
        }

        foreach (var person in people.People)
        {
            Assert.That(articles.Count(article => people.Merge(article.Printed).Any(merged => merged.Name == person.Name)), Is.EqualTo(person.Articles));
        }
    });

    private static ArticlePeople Random(Random random, int number)
    {
        string[] names = ["闻人澍", "闻人澎", "聞人澍", "李明", "李朋", "王明"];
        string[] roles = ["主席", "市长", "委员"];
        var chosen = names.Where(_ => random.Next(3) == 0).Select(name => Named(name, [.. roles.Where(_ => random.Next(3) == 0)]));
        return In(number, random.Next(2020, 2024), [.. chosen]);
    }

    private static ArticlePeople In(int number, int year, params ArticlePerson[] people) =>
        new($"{number}", new DateOnly(year, 1, 1), new DateOnly(year, 1, 31), people);

    private static ArticlePerson Named(string name, params string[] roles) => new(name, [name], 1, roles, 1);

    private static string Print(ArchivePeople people) => string.Join('\n', people.People.Select(person =>
        $"{person.Name} {person.Articles} {string.Join(',', person.Surfaces)} {string.Join(',', person.Roles)} {string.Join(',', person.Evidence)}"));
}
