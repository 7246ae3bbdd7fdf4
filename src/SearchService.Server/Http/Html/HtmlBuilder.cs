using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace SearchService.Server.Http.Html;

/// <summary>Writes HTML: what stands in the source is markup, what is put into its holes is text and gets escaped.</summary>
/// <remarks>Only <see cref="Markup"/> goes into a hole unescaped. Attribute values must stand in double quotes. Mutable, for one page.</remarks>
internal sealed class HtmlBuilder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private readonly StringBuilder _html = new(8192);

    /// <summary>Appends markup with escaped holes.</summary>
    public HtmlBuilder Append([InterpolatedStringHandlerArgument("")] ref HtmlInterpolation html)
    {
        _ = html;
        return this;
    }

    /// <summary>What has been written.</summary>
    public override string ToString() => _html.ToString();

    /// <summary>Appends markup as it stands.</summary>
    internal void Raw(string html) => _html.Append(html);

    /// <summary>Appends text, escaped for element content and quoted attributes.</summary>
    internal void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            _html.Append(text[..at]).Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(at + 1)..];
        }

        _html.Append(text);
    }
}
