using System.Text;

namespace SearchService.TestKit.Scores;

/// <summary>What of a text counts when two prints of it are compared: letters and digits under NFKC.</summary>
public static class FoldedText
{
    /// <summary>Letters, digits and numerals, half width; blanks and marks gone.</summary>
    public static string Of(string? text)
    {
        var folded = new StringBuilder();
        foreach (var rune in Normal(text ?? "").EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || Rune.IsNumber(rune)) folded.Append(rune.ToString());
        }

        return folded.ToString();
    }

    /// <summary>A section's name without its English gloss.</summary>
    public static string OfSection(string? text) => Of(string.Concat((text ?? "").Where(unit => !char.IsAsciiLetter(unit) && unit != ' ')));

    /// <summary>A person's name without blanks.</summary>
    public static string Name(string name) => string.Concat(name.Where(unit => !char.IsWhiteSpace(unit)));

    // The product folds with tables of its own. The scorer is to be independent of them, as the reference scorer is.
#pragma warning disable RS0030
    private static string Normal(string text) => text.Normalize(NormalizationForm.FormKC);
#pragma warning restore RS0030
}
