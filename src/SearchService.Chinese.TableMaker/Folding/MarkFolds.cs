namespace SearchService.Chinese.TableMaker.Folding;

/// <summary>Which marks stand for another mark in print, without being its width form?</summary>
/// <remarks>
/// Chosen by hand; each line begins with the mark that the others fold to. What keeps its own meaning stays: 。 and 、 (a full stop and an enumeration comma have no
/// Latin counterpart), the directions of quotes and brackets, 《》 and 〈〉, circled and raised figures (m² is not m2, 10² not 102).
/// </remarks>
internal static class MarkFolds
{
    private static readonly string[] Lines =
    [
        "-\u2010\u2011\u2012\u2013\u2043\u2212", // hyphens, the dash between years, minus
        "\u2014\u2015\u2500", // the dash of Chinese print, also set as a bar or a box line
        "\u00B7\u2022\u2027\u2219\u22C5\u30FB\u00B7", // the dot inside foreign names
        "\u201C\u201E\u201F\u301D", // opening quotes
        "\u201D\u301E\u301F", // closing quotes
        "\u2018\u201A\u201B", // opening single quotes
        "~\u301C\u223C",
        "\u2026\u22EF", // dots, at the height of a Chinese line
        ":\u2236", // the ratio sign, which GBK text uses as colon
        "/\u2044\u2215",
        "\u3007\u25CB\u25EF", // the figure 〇, often set as a circle
        " \u00A0",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<(int From, int To)> All => Lines.SelectMany(line => line[1..].Select(from => ((int)from, (int)line[0])));
}
