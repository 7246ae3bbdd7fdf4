using System.Text;
using SearchService.Issues.Formats;

namespace SearchService.Issues.Tests.Formats;

public sealed class WebPageTests
{
    [TestCase("<p>一</p><p>二</p>", "一||二", TestName = "Paragraphs_stand_between_blank_lines")]
    [TestCase("<div>一</div><div>二</div>", "一|二", TestName = "Blocks_stand_on_lines_of_their_own")]
    [TestCase("<h2>标题</h2>正文", "## 标题||正文", TestName = "Headings_get_marks")]
    [TestCase("<p>会<b>议</b><i>室</i></p>", "会议室", TestName = "Inline_elements_tear_nothing")]
    [TestCase("<p>会\n   议 室</p>", "会议 室", TestName = "A_break_of_the_source_between_Han_characters_is_nothing")]
    [TestCase("<table><tr><td>03</td><td>标题</td></tr><tr><td>05</td><td>又一</td></tr></table>", "03\t标题|05\t又一", TestName = "A_row_is_a_line")]
    [TestCase("<ul><li>一<li>二</ul>", "一|二", TestName = "List_items_are_lines")]
    [TestCase("<p hidden>藏</p><p>一<style>x</style><template>y</template></p>", "一", TestName = "What_no_browser_shows_is_no_text")]
    [TestCase("<pre>一\n  二</pre>", "一|  二", TestName = "Preformatted_text_keeps_its_lines")]
    [TestCase("一<br><br>二&amp;三", "一||二&三", TestName = "Breaks_and_character_references_are_read")]
    public void A_page_gives_the_lines_a_browser_shows(string html, string lines) =>
        Assert.That(Encoding.UTF8.GetString(Read(html).Content).TrimEnd('\n').Replace('\n', '|'), Is.EqualTo(lines));

    [Test]
    public void Scripts_are_left_out_and_told()
    {
        var text = Read("<script>document.write('假的')</script><p>真的</p>");

        Assert.That(Encoding.UTF8.GetString(text.Content).Trim(), Is.EqualTo("真的"));
        Assert.That(text.Notes.Single().Kind, Is.EqualTo(ParseProblemKind.LeftOutContent));
    }

    [Test]
    public void External_entities_are_refused() =>
        Assert.That(Read("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>&x;</p>").Refusal, Is.EqualTo(FormatMessages.Entities));

    [Test]
    public void Endless_nesting_is_refused() => Assert.That(Read(string.Concat(Enumerable.Repeat("<div>", 1_000_000)) + "字").Refusal, Is.EqualTo(FormatMessages.TooDeep));

    [Test]
    public void A_page_in_GB18030_is_read()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("<html><head><meta charset=gb18030></head><body><p>市政协召开会议，委员们在会上发言。</p></body></html>");

        Assert.That(Encoding.UTF8.GetString(IssueFile.Read(bytes, "a.htm").Content).Trim(), Is.EqualTo("市政协召开会议，委员们在会上发言。"));
    }

    private static IssueText Read(string html) => IssueFile.Read(Encoding.UTF8.GetBytes(html), "a.html");
}
