using System.Net;
using SearchService.Server.Http.Html;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Pages;

/// <summary>Does text stay text in a page?</summary>
public sealed class HtmlBuilderTests
{
    [Test]
    public void Text_in_a_hole_is_escaped_and_the_markup_around_it_is_not()
    {
        var text = "<b>\"&'";

        var html = new HtmlBuilder().Append($"<p title=\"{text}\">{text}</p>").ToString();

        Assert.That(html, Is.EqualTo("<p title=\"&lt;b&gt;&quot;&amp;&#39;\">&lt;b&gt;&quot;&amp;&#39;</p>"));
    }

    [Test]
    public void Escaped_text_reads_back_as_it_was() => Tries.Run(500, random =>
    {
        var text = RandomText(random);

        var html = new HtmlBuilder().Append($"{text}").ToString();

        Assert.That(WebUtility.HtmlDecode(html), Is.EqualTo(text));
        Assert.That(html.AsSpan().ContainsAny("<>\"'"), Is.False);
    });

    [Test]
    public void A_passage_keeps_its_marks_and_no_other_tag() => Tries.Run(500, random =>
    {
        var passage = RandomText(random);

        var html = Markup.OfPassage(passage).Html;

        var tags = html.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);
        Assert.That(tags.AsSpan().ContainsAny("<>"), Is.False, passage);
        Assert.That(Count(html, "<mark>"), Is.EqualTo(Count(passage, "<mark>")), passage);
    });

    private static string RandomText(Random random)
    {
        string[] pieces = ["水", "<", ">", "&", "\"", "'", "<mark>", "</mark>", "<script>", "&lt;", "\U00020000"];
        return string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
