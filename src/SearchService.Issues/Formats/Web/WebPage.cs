using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SearchService.Issues.Text;

namespace SearchService.Issues.Formats.Web;

/// <summary>What text does a web page show? Decoded as text files are; scripts are not run, nothing is fetched.</summary>
internal static partial class WebPage
{
    /// <summary>Where a document type may declare entities.</summary>
    private const int PrologLength = 8192;

    /// <summary>Pages nest tens of elements; the parser's time grows with depth times length.</summary>
    private const int MostDepth = 1000;

    /// <summary>The text of a page.</summary>
    public static IssueText Read(byte[] content)
    {
        var source = TextDecoder.Decode(content).Text;
        if (source.AsSpan(0, Math.Min(source.Length, PrologLength)).Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase)) return IssueText.Refused(FormatMessages.Entities);
        if (DepthOf(source) > MostDepth) return IssueText.Refused(FormatMessages.TooDeep);
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(source);
        var lines = new ExtractedLines();
        if (page.Body is { } body) new WebPageText(lines).Read(body);
        return page.Scripts.Length == 0 ? IssueText.Of(lines) : IssueText.Of(lines, FormatMessages.LeftOut(FormatMessages.Scripts));
    }

    /// <summary>How many elements stand open at most? Counts only elements that have to be closed.</summary>
    private static int DepthOf(string source)
    {
        int depth = 0, deepest = 0;
        foreach (var tag in Tag().EnumerateMatches(source))
        {
            if (source[tag.Index + 1] == '/') depth = Math.Max(0, depth - 1);
            else deepest = Math.Max(deepest, ++depth);
        }

        return deepest;
    }

    [GeneratedRegex(@"</?(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[td]|t[hdr]|tbody|thead|tfoot|option|optgroup|colgroup|r[tp]|html|head|body)\b)[a-z]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
