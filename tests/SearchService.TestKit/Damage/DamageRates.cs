namespace SearchService.TestKit.Damage;

/// <summary>How much of an issue is damaged? Shares from 0 to 1.</summary>
/// <param name="Characters">Of all Han characters, marks, digits and Latin letters: a look-alike glyph or a blank behind it; a lost mark or one of the other width.</param>
/// <param name="Breaks">Of all paragraphs: torn in two, a blank line between.</param>
/// <param name="Swaps">Of all paragraphs: exchanged with the next.</param>
public sealed record DamageRates(double Characters, double Breaks, double Swaps)
{
    /// <summary>The same share of everything.</summary>
    public static DamageRates Of(double level) => new(level, level, level);
}
