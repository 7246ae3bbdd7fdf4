using SearchService.Archive.Answers;
using SearchService.Archive.Records;
using SearchService.Archive.Research;
using SearchService.Archive.Search.Known;

namespace SearchService.Archive.Tests.Research;

public sealed class ArchiveMeetingsTests
{
    [Test]
    public void Two_issues_that_tell_of_one_numbered_meeting_tell_of_one_meeting()
    {
        var meetings = Of(Issue(2023, 6, Numbered("2023-06-001", 7)), Issue(2023, 5, Numbered("2023-05-002", 7)));

        var list = meetings.List(new MeetingQuestion(), "1");

        Assert.That(list.Total, Is.EqualTo(1));
        Assert.That(list.Meetings[0].Id, Is.EqualTo("2023-05-002-m1"));
        Assert.That(list.Meetings[0].Articles.Select(article => article.Id), Is.EqualTo(new[] { "2023-05-002", "2023-06-001" }));
        Assert.That(meetings.Find("2023-06-001-m1"), Is.SameAs(list.Meetings[0]));
    }

    [Test]
    public void Another_number_and_no_number_are_other_meetings()
    {
        var meetings = Of(Issue(2023, 5, Numbered("2023-05-001", 7), Numbered("2023-05-002", 8), Numbered("2023-05-003", null), Numbered("2023-05-004", null)));

        Assert.That(meetings.List(new MeetingQuestion(), "1").Total, Is.EqualTo(4));
    }

    [Test]
    public void Names_are_the_archives_and_any_form_finds_them()
    {
        var people = new KnownPeople([new PersonFacts("孙坤", ["孙坤", "孙珅"], [], 3)]);
        var meetings = new ArchiveMeetings([Issue(2023, 5, Numbered("2023-05-001", 7) with { Chaired = ["孙珅"] })], people);

        foreach (var typed in new[] { "孙坤", "孙珅" })
            Assert.That(meetings.List(new MeetingQuestion { People = [typed], As = MeetingPart.Chair }, "1").Meetings.Single().Chaired, Is.EqualTo(new[] { "孙坤" }));
        Assert.That(meetings.List(new MeetingQuestion { People = ["孙坤"], As = MeetingPart.Speaker }, "1").Total, Is.Zero);
    }

    [TestCase("2023-05-10", "2023-05-10", true)]
    [TestCase("2023-05-01", "2023-05-08", true)]
    [TestCase("2023-05-01", "2023-05-07", false)]
    [TestCase("2023-05-11", "2023-05-31", false)]
    public void A_meeting_fits_when_it_shares_a_day(string from, string to, bool fits)
    {
        var meetings = Of(Issue(2023, 5, Numbered("2023-05-001", 7)));

        var list = meetings.List(new MeetingQuestion { From = DateOnly.Parse(from), To = DateOnly.Parse(to) }, "1");

        Assert.That(list.Total, Is.EqualTo(fits ? 1 : 0));
    }

    [Test]
    public void All_words_must_stand_somewhere_in_it()
    {
        var meetings = Of(Issue(2023, 5, Numbered("2023-05-001", 7)));

        Assert.That(meetings.List(new MeetingQuestion { Q = "常委會 禮堂" }, "1").Total, Is.EqualTo(1));
        Assert.That(meetings.List(new MeetingQuestion { Q = "常委会 码头" }, "1").Total, Is.Zero);
    }

    [Test]
    public void An_index_from_before_meetings_were_read_has_none()
    {
        var issue = new IssueAnswer(Issue(2023, 5).Issue, [], []);

        Assert.That(Of(issue).List(new MeetingQuestion(), "1").Total, Is.Zero);
    }

    private static ArchiveMeetings Of(params IReadOnlyList<IssueAnswer> issues) => new(issues, new KnownPeople([]));

    private static IssueMeeting Numbered(string report, int? ordinal) => new(
        report + "-m1", "市政协九届常委会会议", "市政协", 9, ordinal, "常委会会议", new DateOnly(2023, 5, 8), new DateOnly(2023, 5, 10), "礼堂", [], [], [], [], [], [report], report, 12);

    private static IssueAnswer Issue(int year, int month, params IReadOnlyList<IssueMeeting> meetings) => new(
        new IssueSummary($"{year}-{month:00}", "澜江政协", null, year, [month], null, "a.txt", meetings.Count, 0, new Dictionary<string, string>()),
        [.. meetings.Select(meeting => new IssueArticle(meeting.Primary, "题", null, null, null, new LineSpan(10, 20), null))], [])
    {
        Meetings = meetings,
    };
}
