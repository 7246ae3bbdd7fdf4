using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Issues.Formats.Word;

/// <summary>Which paragraphs of a Word file are headings, and of which level? By their style's outline level or its name (heading 2, 标题 2), or by their own outline level.</summary>
internal sealed class HeadingStyles
{
    private const int MostLevels = 6;

    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);

    private HeadingStyles()
    {
    }

    /// <summary>Reads a file's styles.</summary>
    public static HeadingStyles Of(MainDocumentPart main)
    {
        var styles = new HeadingStyles();
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && LevelOf(style) is > 0 and var level) styles._levels[id] = level;
        }

        return styles;
    }

    /// <summary>1 to 6; 0 for running text.</summary>
    public int LevelOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.OutlineLevel?.Val?.Value is { } own) return own < MostLevels ? own + 1 : 0;
        return properties?.ParagraphStyleId?.Val?.Value is { } id ? _levels.GetValueOrDefault(id) : 0;
    }

    private static int LevelOf(Style style)
    {
        if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline) return outline < MostLevels ? outline + 1 : 0;
        var name = style.StyleName?.Val?.Value ?? "";
        var isHeading = name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("标题", StringComparison.Ordinal);
        return isHeading && int.TryParse(name.AsSpan(name.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= MostLevels ? level : 0;
    }
}
