using System.Text;

namespace SearchService.Archive.Tests.Analysis;

/// <summary>Random texts with the damage of real ones: few Han characters, so that everything collides, torn by blanks, breaks, marks and Latin.</summary>
internal static class MeanTexts
{
    private static readonly string[] Han = ["政", "协", "會", "会", "议", "和", "第", "𠀀", "々", "〇"];
    private static readonly string[] Between = [" ", "\u3000", "\n", "\n\n", "，", ",", "。", "”、", "\u200B", "ａb", "20", "２２", " and ", "AND", "★"];

    /// <summary>A text of at most <paramref name="most"/> pieces.</summary>
    public static string Next(Random random, int most)
    {
        var text = new StringBuilder();
        for (var i = random.Next(most + 1); i > 0; i--)
        {
            text.Append(random.Next(3) == 0 ? Between[random.Next(Between.Length)] : Han[random.Next(Han.Length)]);
        }

        return text.ToString();
    }
}
