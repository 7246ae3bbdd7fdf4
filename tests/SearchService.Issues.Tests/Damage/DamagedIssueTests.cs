using SearchService.Issues.Text;
using SearchService.TestKit;
using SearchService.TestKit.Damage;
using SearchService.TestKit.Scores;

namespace SearchService.Issues.Tests.Damage;

public sealed class DamagedIssueTests
{
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    public void Without_damage_text_and_annotation_stay_as_they_are(string path)
    {
        var (text, gold) = (Text(path), Annotation.OfSample(path));

        var damaged = DamagedIssue.Of(text, gold, DamageRates.Of(0), new Random(1));

        Assert.That(damaged.Text, Is.EqualTo(text.ReplaceLineEndings("\n")));
        for (var i = 0; i < gold.Articles.Count; i++)
        {
            var (sound, mapped) = (gold.Articles[i], damaged.Gold.Articles[i]);
            Assert.That((mapped.FirstLine, mapped.LastLine), Is.EqualTo((sound.FirstLine, sound.LastLine)));
            Assert.That(FoldedText.Of(mapped.Title), Is.EqualTo(FoldedText.Of(sound.Title)));
            Assert.That(FoldedText.Of(mapped.Subtitle), Is.EqualTo(FoldedText.Of(sound.Subtitle)));
            Assert.That(FoldedText.Of(mapped.Section), Is.EqualTo(FoldedText.Of(sound.Section)));
            Assert.That(mapped.Authors!.Select(FoldedText.Of), Is.EqualTo((sound.Authors ?? []).Select(FoldedText.Of)));
        }
    }

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    public void Titles_stand_on_the_lines_that_the_annotation_names(string path) => Tries.Run(5, random =>
    {
        var damaged = DamagedIssue.Of(Text(path), Annotation.OfSample(path), DamageRates.Of(0.05), random);

        var lines = damaged.Text.Split('\n');
        foreach (var article in damaged.Gold.Articles)
        {
            var there = FoldedText.Of(string.Concat(lines.Skip(article.FirstLine - 1).Take(article.LastLine - article.FirstLine + 1)));
            Assert.That(there, Does.Contain(FoldedText.Of(article.Title)));
        }
    });

    [Test]
    public void About_the_asked_share_of_characters_changes()
    {
        var path = IssueFiles.Sample.First();
        var text = Text(path);

        var damaged = DamagedIssue.Of(text, Annotation.OfSample(path), new DamageRates(0.05, 0, 0), new Random(3)).Text;

        var changed = text.Length - CommonCharacters(text, damaged);
        var inserted = damaged.Length - CommonCharacters(text, damaged);
        Assert.That((double)Math.Max(changed, inserted) / text.Length, Is.InRange(0.02, 0.05));
    }

    [Test]
    public void A_seed_gives_the_same_damage_again()
    {
        var path = IssueFiles.Sample.First();

        var first = DamagedIssue.Of(Text(path), Annotation.OfSample(path), DamageRates.Of(0.02), new Random(9));
        var second = DamagedIssue.Of(Text(path), Annotation.OfSample(path), DamageRates.Of(0.02), new Random(9));

        Assert.That(second.Text, Is.EqualTo(first.Text));
        Assert.That(second.Gold.Write(), Is.EqualTo(first.Gold.Write()));
    }

    private static string Text(string path) => TextDecoder.Decode(File.ReadAllBytes(path)).Text;

    private static int CommonCharacters(string first, string second)
    {
        var left = first.GroupBy(unit => unit).ToDictionary(group => group.Key, group => group.Count());
        return second.GroupBy(unit => unit).Sum(group => Math.Min(group.Count(), left.GetValueOrDefault(group.Key)));
    }
}
