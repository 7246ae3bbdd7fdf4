using System.Globalization;
using System.Xml;
using SearchService.Archive.Answers;
using SearchService.Server.Http.Pages;
using SearchService.Server.Http.Search;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Feeds;

/// <summary>How does an answer look to a feed reader? Atom (RFC 4287), with the total after OpenSearch 1.1.</summary>
/// <remarks>An entry is dated by its event, or else by its issue's first month; times are Beijing's, because Atom wants a time where the archive knows days.</remarks>
internal static class AtomFeed
{
    /// <summary>application/atom+xml.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The feed of one page of an answer.</summary>
    public static string Write(Answer answer, HttpRequest request) => XmlText.Document(xml =>
    {
        var host = $"{request.Scheme}://{request.Host}{request.PathBase}";
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xmlns", "opensearch", null, OpenSearch);
        xml.WriteAttributeString("xml", "lang", null, "zh-CN");
        Element(xml, "id", "urn:searchservice:search:" + Uri.EscapeDataString(request.QueryString.Value ?? ""));
        Element(xml, "title", answer.Query.Parsed.Length > 0 ? $"刊物检索：{answer.Query.Parsed}" : "刊物检索");
        Element(xml, "updated", Time(answer.Hits.Select(DayOf).DefaultIfEmpty(DateOnly.FromDateTime(DateTime.UnixEpoch)).Max()));
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", "刊物检索");
        xml.WriteEndElement();
        Link(xml, "self", "application/atom+xml", $"{host}{request.Path}{request.QueryString}");
        if (answer.NextCursor is { } cursor) Link(xml, "next", "application/atom+xml", host + NextLink.Of(request, cursor)[(request.PathBase.Value?.Length ?? 0)..]);
        xml.WriteElementString("totalResults", OpenSearch, answer.Total.ToString(CultureInfo.InvariantCulture));
        foreach (var hit in answer.Hits) Write(xml, hit, host);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, Hit hit, string host)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", "urn:searchservice:article:" + Uri.EscapeDataString(hit.Id));
        Element(xml, "title", hit.Title);
        Element(xml, "updated", Time(DayOf(hit)));
        Link(xml, "alternate", "text/html", host + PageLinks.Article(hit.Id));
        Link(xml, "related", "application/json", host + hit.Links["self"]);
        if (hit.Section is { } section)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", XmlText.Clean(section));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("summary", Atom);
        xml.WriteAttributeString("type", "html");
        var place = Wording.Join(" · ", hit.Issue.Publication, Wording.Issue(hit.Issue.Number, hit.Issue.Year, hit.Issue.Months), hit.Date is { } date ? Wording.Span(date.Start, date.End) : null);
        xml.WriteString(XmlText.Clean($"<p>{System.Net.WebUtility.HtmlEncode(place)}</p>" + string.Concat(hit.Snippets.Select(static snippet => $"<p>{snippet.Text}</p>"))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static DateOnly DayOf(Hit hit)
    {
        if (hit.Date is { } date) return date.Start;
        return hit.Issue.Year is { } year and >= 1 and <= 9999 ? new DateOnly(year, hit.Issue.Months.DefaultIfEmpty(1).Min(), 1) : DateOnly.FromDateTime(DateTime.UnixEpoch);
    }

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+08:00";

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, XmlText.Clean(text));

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", XmlText.Clean(address));
        xml.WriteEndElement();
    }
}
