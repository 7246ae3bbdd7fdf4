using SearchService.TestKit.Scores;

namespace SearchService.TestKit.Damage;

/// <summary>An issue as a bad scan would leave it, and what a perfect reading of that yields.</summary>
/// <remarks>
/// Text is shown as printed, so the annotation is changed along: titles, subtitles, sections and authors are those of the damaged print, a person's damaged prints are surfaces of
/// that person, lines are the damaged file's. Dates stay as they are: what a damaged date meant is still asked.
/// </remarks>
/// <param name="Text">The damaged text.</param>
/// <param name="Gold">The annotation that goes with it.</param>
public sealed record DamagedIssue(string Text, Annotation Gold)
{
    /// <summary>Damages an issue; the same random source gives the same damage.</summary>
    public static DamagedIssue Of(string text, Annotation gold, DamageRates rates, Random random)
    {
        var damaged = new DamagedText(text, rates, random);
        return new DamagedIssue(damaged.Text, new AnnotationMapping(damaged, gold).Map());
    }
}
