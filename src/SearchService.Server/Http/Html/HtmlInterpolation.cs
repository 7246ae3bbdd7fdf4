using System.Globalization;
using System.Runtime.CompilerServices;

namespace SearchService.Server.Http.Html;

/// <summary>An interpolated string that is written straight into an <see cref="HtmlBuilder"/>, its holes escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation
{
    private readonly HtmlBuilder _builder;

    /// <summary>Called by the compiler.</summary>
    public HtmlInterpolation(int literalLength, int formattedCount, HtmlBuilder builder)
    {
        _ = literalLength + formattedCount;
        _builder = builder;
    }

    /// <summary>Markup of the source.</summary>
    public void AppendLiteral(string markup) => _builder.Raw(markup);

    /// <summary>Text.</summary>
    public void AppendFormatted(string? text) => _builder.Text(text);

    /// <summary>A number.</summary>
    public void AppendFormatted(int number) => _builder.Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number with a format.</summary>
    public void AppendFormatted(double number, string format) => _builder.Text(number.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Markup made elsewhere.</summary>
    public void AppendFormatted(Markup markup) => _builder.Raw(markup.Html);
}
