using System.Xml;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Feeds;

/// <summary>How does a browser learn to search here? <c>GET /opensearch.xml</c>, an OpenSearch 1.1 description.</summary>
internal static class OpenSearchEndpoints
{
    /// <summary>Where it stands.</summary>
    public const string Path = "/opensearch.xml";

    /// <summary>application/opensearchdescription+xml.</summary>
    public const string MediaType = "application/opensearchdescription+xml";

    private const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private static readonly EndpointNote Note = new("openSearch", "搜索", "OpenSearch 描述：浏览器据此把本站加为搜索引擎", typeof(string))
    {
        MediaTypes = [MediaType],
        Problems = [ProblemCode.ParameterUnknown],
    };

    /// <summary>Adds the endpoint.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapRead(Path, Get, Note);

    private static Task Get(HttpContext context) =>
        PathRequest.Strays(context.Request) is { } stray ? Reply.Send(context, stray) : Reply.Send(context, Describe(context.Request), MediaType + "; charset=utf-8");

    private static string Describe(HttpRequest request) => XmlText.Document(xml =>
    {
        var host = $"{request.Scheme}://{request.Host}{request.PathBase}";
        xml.WriteStartElement("OpenSearchDescription", OpenSearch);
        xml.WriteElementString("ShortName", OpenSearch, "刊物检索");
        xml.WriteElementString("Description", OpenSearch, "在刊物档案里找会议、找人、找稿件");
        xml.WriteElementString("InputEncoding", OpenSearch, "UTF-8");
        Url(xml, "text/html", $"{host}/?q={{searchTerms}}");
        Url(xml, "application/atom+xml", $"{host}/v1/search?q={{searchTerms}}&format=atom");
        Url(xml, "application/json", $"{host}/v1/search?q={{searchTerms}}");
        xml.WriteEndElement();
    });

    private static void Url(XmlWriter xml, string type, string template)
    {
        xml.WriteStartElement("Url", OpenSearch);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("method", "get");
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }
}
