using System.Text;
using SearchService.Issues.People.Known;

namespace SearchService.Issues.Tests.People.Known;

public sealed class RosterFileTests
{
    [Test]
    public void People_aliases_offices_and_words_that_are_no_people_are_read()
    {
        var roster = Read("# 名册", "", "姓名\t别名\t职务\t起\t止", "孙 坤\t孙珅、孙琿\t市政协主席\t2022-01\t2026", "孙坤\t\t党组书记", "时光\t\t-", "埃米尔·桑德霍尔姆");

        Assert.That(roster.NotPeople, Is.EqualTo(new[] { "时光" }));
        Assert.That(roster.People.Select(person => person.Name), Is.EqualTo(new[] { "孙坤", "埃米尔·桑德霍尔姆" }));
        Assert.That(roster.People[0].Aliases, Is.EqualTo(new[] { "孙珅", "孙琿" }));
        Assert.That(roster.People[0].Roles, Is.EqualTo(new[] { new RosterRole("市政协主席", new DateOnly(2022, 1, 1), new DateOnly(2026, 12, 31)), new RosterRole("党组书记", null, null) }));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("gb18030")]
    public void A_roster_is_read_in_whatever_encoding_a_spreadsheet_writes(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var written = Encoding.GetEncoding(encoding);

        var roster = Roster.Parse([.. written.GetPreamble(), .. written.GetBytes("role\tname\r\n市政协主席\t孙坤\r\n副主席\t谷雨生\r\n")]);

        Assert.That(roster.People.Select(person => (person.Name, person.Roles.Single().Role)), Is.EqualTo(new[] { ("孙坤", "市政协主席"), ("谷雨生", "副主席") }));
    }

    [TestCase("姓名\t职位", 1, "职位")]
    [TestCase("aliases\trole", 1, "name")]
    [TestCase("name\tname", 1, "两次")]
    [TestCase("name\trole\n孙坤\t主席\t2022", 2, "栏")]
    [TestCase("name\trole\n\t主席", 2, "没有姓名")]
    [TestCase("name\trole\n坤\t主席", 2, "不能作姓名")]
    [TestCase("name\trole\nSun Kun\t主席", 2, "不能作姓名")]
    [TestCase("name\trole\tfrom\n\n孙坤\t主席\t22年", 3, "看不懂")]
    [TestCase("name\trole\tfrom\tto\n孙坤\t主席\t2023\t2022", 2, "晚于")]
    [TestCase("name\tfrom\n孙坤\t2023", 2, "没有职务")]
    [TestCase("name\taliases\trole\n孙坤\t孙珅\t-", 2, "不能有别名")]
    [TestCase("name\trole\n孙坤\t主席\n孙坤\t-", 3, "第 2 行")]
    [TestCase("name\taliases\n孙坤\t孙珅\n王坤\t孙珅", 3, "别名")]
    public void What_is_wrong_is_told_with_its_line(string text, int line, string told)
    {
        var fault = Assert.Throws<RosterException>(() => Read(text));

        Assert.That((fault!.Line, fault.Message), Is.EqualTo((line, fault.Message)));
        Assert.That(fault.Message, Does.Contain(told).And.Contain($"第 {line} 行").And.Not.Contain('\n'));
    }

    [TestCase("")]
    [TestCase("# 还没有人\n")]
    [TestCase("name\n")]
    public void A_roster_without_people_is_no_fault(string text) => Assert.That(Read(text).People, Is.Empty);

    private static Roster Read(params string[] lines) => Roster.Parse(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
