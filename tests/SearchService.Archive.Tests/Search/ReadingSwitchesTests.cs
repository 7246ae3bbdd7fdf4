using System.Net;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Reading;
using SearchService.Archive.Tests.Search.Naive;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Search;

/// <summary>Can each step of reading be switched off, are near names and questions told, and do offsets point at what is marked?</summary>
public sealed class ReadingSwitchesTests
{
    private static readonly TestArchive Archive = new(
        Article("老街新生", "历史街区的保护方案公布了。", "孙坤主持会议。").On("2023-06-20").With("孙坤", "市政协主席"),
        Article("安全生产", "安全生产检查在三月开始，孙坤到场。").On("2023-03-02").With("孙坤", "市政协主席"),
        Article("供水记", "二次供水改造完工，<管网>更新。李克强到场。").On("2022-11-14").In(2022, 11, 97).With("李克强", "顾问"),
        Article("供水再记", "供水管网更新，供水不停。").On("2022-11-20").In(2022, 11, 97));

    [Test]
    public void A_name_that_looks_like_a_known_one_finds_its_articles_and_says_so()
    {
        var answer = Archive.Ask(new Question { People = ["孙珅"] });

        Assert.That(answer.Total, Is.EqualTo(2));
        Assert.That(answer.Query.People[0].Text, Is.EqualTo("孙珅"));
        Assert.That(answer.Query.People[0].Names, Is.EqualTo(new[] { "孙坤" }));
        Assert.That(answer.Query.People[0].Guess, Does.Contain("珅→坤"));
    }

    [Test]
    public void Such_a_name_among_the_words_finds_them_too() => Assert.That(Archive.Titles("孙珅"), Is.EquivalentTo(new[] { "老街新生", "安全生产" }));

    [Test]
    public void A_piece_of_a_name_is_nobody() => Assert.That(Archive.Ask(new Question { People = ["李克"] }).Total, Is.Zero);

    [Test]
    public void A_guess_is_made_only_where_corrections_are_allowed()
    {
        var answer = Archive.Ask(new Question { People = ["孙珅"], Expand = Expansions.None });

        Assert.That(answer.Total, Is.Zero);
        Assert.That(answer.Query.DidYouMean.Single().People, Is.EqualTo(new[] { "孙坤" }));
        Assert.That(answer.Query.DidYouMean.Single().Total, Is.EqualTo(2));
    }

    [Test]
    public void Every_suggested_question_finds_as_many_articles_as_it_says_and_more_than_the_typed_one()
    {
        foreach (var q in new[] { "孙珅", "安全声产", "历史街取", "二次共水", "供水", "量子" })
        {
            var typed = Archive.Ask(new Question { Q = q, Expand = Expansions.None, Sort = SortOrder.Date });
            foreach (var meant in typed.Query.DidYouMean)
            {
                var found = Archive.Ask(new Question { Q = meant.Q, Expand = Expansions.None, Sort = SortOrder.Date });
                Assert.That(found.Total, Is.EqualTo(meant.Total), q);
                Assert.That(meant.Total, Is.GreaterThan(typed.Query.Tried.Count > 0 ? 0 : typed.Total), q);
            }
        }

        Assert.That(Archive.Ask("安全声产").Query.DidYouMean.Select(meant => meant.Q), Does.Contain("安全生产"));
        Assert.That(Archive.Ask("供水").Query.DidYouMean, Is.Empty);
    }

    [Test]
    public void People_in_words_are_read_only_when_they_may_be()
    {
        var literal = Archive.Ask(new Question { Q = "孙坤", Read = ReadingSteps.Dates });

        Assert.That(Archive.Ask("孙坤").Query.People, Is.Not.Empty);
        Assert.That(literal.Query.People, Is.Empty);
        Assert.That(literal.Total, Is.EqualTo(2));
        Assert.That(literal.Query.SwitchedOff, Has.Count.EqualTo(2).And.Some.Contain("人名"));
        Assert.That(Archive.Ask("孙坤").Query.SwitchedOff, Is.Empty);
    }

    [Test]
    public void Dates_in_words_are_read_only_when_they_may_be_and_tell_from_which_day_they_count()
    {
        var march = Archive.Ask("三月 安全生产").Query.Dates.Single();

        Assert.That(march.From, Is.EqualTo(new DateOnly(2023, 3, 1)));
        Assert.That(march.RelativeTo, Is.EqualTo(new DateOnly(2023, 6, 30)));
        Assert.That(Archive.Ask(new Question { Q = "三月 安全生产", Read = ReadingSteps.All & ~ReadingSteps.Relative }).Query.Dates, Is.Empty);
        Assert.That(Archive.Ask(new Question { Q = "2023年3月 安全生产", Read = ReadingSteps.All & ~ReadingSteps.Relative }).Query.Dates.Single().RelativeTo, Is.Null);
        Assert.That(Archive.Ask(new Question { Q = "2023年3月 安全生产", Read = ReadingSteps.Relative }).Query.Dates, Is.Empty);
    }

    [TestCase("供水")]
    [TestCase("二次供水 更新")]
    [TestCase("孙坤")]
    public void Offsets_point_at_what_is_marked(string q)
    {
        var hits = Archive.Ask(new Question { Q = q, Offsets = true }).Hits;

        Assert.That(hits, Is.Not.Empty);
        foreach (var snippet in hits.SelectMany(hit => hit.Snippets))
        {
            Assert.That(WebUtility.HtmlDecode(snippet.Text.Replace("<mark>", "").Replace("</mark>", "")), Is.EqualTo(snippet.Plain));
            Assert.That(snippet.Marks!.Select(mark => snippet.Plain![mark.Start..mark.End]), Is.EqualTo(Marked(snippet.Text)));
            Assert.That(snippet.Marks!.Select(mark => mark.Line), Is.All.GreaterThanOrEqualTo(snippet.Line));
        }

        foreach (var hit in hits) Assert.That(hit.TitleMarks!.Select(mark => hit.Title[mark.Start..mark.End]), Is.EqualTo(Marked(hit.TitleHighlighted)));
        Assert.That(Archive.Ask(q).Hits[0].Snippets[0].Marks, Is.Null);
    }

    private static IEnumerable<string> Marked(string html) =>
        html.Split("<mark>").Skip(1).Select(part => WebUtility.HtmlDecode(part[..part.IndexOf("</mark>", StringComparison.Ordinal)]));
}
