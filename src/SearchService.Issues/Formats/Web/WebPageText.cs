using System.Collections.Frozen;
using AngleSharp.Dom;
using SearchService.Issues.Text;

namespace SearchService.Issues.Formats.Web;

/// <summary>Which lines does a browser show for this part of a page?</summary>
/// <remarks>Block elements stand on lines of their own, paragraphs and headings between blank lines, as the HTML standard renders them; a heading gets the marks that Markdown would give it. Without recursion, linear.</remarks>
internal sealed class WebPageText(ExtractedLines lines)
{
    private static readonly FrozenSet<string> Hidden = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "noscript", "template", "head", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "select", "textarea", "button", "rp", "rt");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "div", "dt", "fieldset", "figcaption", "footer", "form", "header", "hgroup", "legend", "li", "main", "nav", "section",
        "summary", "tbody", "tfoot", "thead", "tr");

    /// <summary>Blocks with a margin above and below.</summary>
    private static readonly FrozenSet<string> Spaced = FrozenSet.Create(StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "pre", "table", "hr", "figure");

    /// <summary>Adds the text of everything under <paramref name="root"/>.</summary>
    public void Read(INode root)
    {
        for (INode? node = root; node is not null;)
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null)
            {
                Leave(node);
                if (node == root) return;
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent;
            }
        }
    }

    private bool Enter(INode node)
    {
        if (node is IText text) AddText(text);
        if (node is not IElement element) return false;
        var name = element.LocalName;
        if (Hidden.Contains(name) || element.HasAttribute("hidden")) return false;
        if (name == "br") lines.BreakLine();
        else if (name is "td" or "th" && !lines.IsAtLineStart) lines.Append('\t');
        else Bound(name);
        if (name is ['h', >= '1' and <= '6' and var level]) lines.Append(string.Concat(new string('#', level - '0'), " "));
        return true;
    }

    private void Leave(INode node)
    {
        if (node is IElement element) Bound(element.LocalName);
    }

    private void Bound(string name)
    {
        if (Spaced.Contains(name)) lines.Separate();
        else if (Blocks.Contains(name)) lines.EndLine();
    }

    private void AddText(IText node)
    {
        if (node.ParentElement?.LocalName == "pre") AddLines(node.Data);
        else AddCollapsed(node.Data);
    }

    private void AddLines(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines.Append(line);
            lines.BreakLine();
        }
    }

    /// <summary>Blanks in a row are one; a line break of the source between two Han characters is none, and neither is a blank at a line's start.</summary>
    private void AddCollapsed(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!IsBlank(text[i]))
            {
                lines.Append(text[i++]);
                continue;
            }

            var isBreak = false;
            for (; i < text.Length && IsBlank(text[i]); i++) isBreak |= text[i] is '\n' or '\r';
            var next = i < text.Length ? text[i] : '\0';
            if (!lines.IsAtLineStart && !IsBlank(lines.Last) && !(isBreak && IsWide(lines.Last) && IsWide(next))) lines.Append(' ');
        }
    }

    private static bool IsBlank(char unit) => unit is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsWide(char unit) => TextKey.IsHan(unit) || unit is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF' or '\0';
}
