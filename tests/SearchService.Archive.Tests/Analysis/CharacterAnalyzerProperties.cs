using SearchService.Archive.Analysis;
using SearchService.Chinese.Folding;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Analysis;

public sealed class CharacterAnalyzerProperties
{
    [Test]
    public void Every_run_of_one_to_eight_characters_that_stands_in_a_text_is_found_when_quoted() => Tries.Run(3000, random =>
    {
        var pieces = Enumerable.Range(0, random.Next(1, 4)).Select(_ => MeanTexts.Next(random, 25)).ToList();
        var text = ArchiveAnalysis.Join(pieces);
        var runs = RunsOfHan(text);
        if (runs.Count == 0) return;

        var run = runs[random.Next(runs.Count)];
        var start = random.Next(run.Count);
        var quoted = string.Concat(run.Skip(start).Take(random.Next(1, 9)));

        Assert.That(Tokens.Contain(Tokens.Of(ArchiveAnalysis.Characters, text), CharacterPhrase.Of(quoted)), $"“{quoted}” in “{text}”");
    });

    [Test]
    public void Any_part_of_a_text_cut_between_characters_is_found_when_quoted_with_its_marks() => Tries.Run(3000, random =>
    {
        var text = MeanTexts.Next(random, 40);
        var tokens = Tokens.Of(ArchiveAnalysis.Characters, text);
        if (tokens.Count == 0) return;

        var first = tokens[random.Next(tokens.Count)];
        var last = tokens.Where(token => token.Start >= first.Start).ElementAt(random.Next(tokens.Count(token => token.Start >= first.Start)));
        var quoted = text[first.Start..last.End];
        if (CharacterFolding.Fold(quoted) is var folded && (folded.StartsWith("and", StringComparison.Ordinal) || folded.EndsWith("and", StringComparison.Ordinal))) return;

        Assert.That(Tokens.Contain(tokens, CharacterPhrase.Of(quoted)), $"“{quoted}” in “{text}”");
    });

    [Test]
    public void A_phrase_is_found_only_where_its_characters_follow_each_other() => Tries.Run(3000, random =>
    {
        var text = MeanTexts.Next(random, 30);
        var phrase = MeanTexts.Next(random, 4);
        var asked = string.Concat(RunsOfHan(phrase).FirstOrDefault() ?? []);
        if (asked.Length == 0) return;

        var isThere = RunsOfHan(text).Any(run => string.Concat(run).Contains(asked, StringComparison.Ordinal));

        Assert.That(Tokens.Contain(Tokens.Of(ArchiveAnalysis.Characters, text), CharacterPhrase.Of(asked)), Is.EqualTo(isThere), $"“{asked}” in “{text}”");
    });

    [TestCase(true)]
    [TestCase(false)]
    public void Offsets_cut_the_term_out_of_the_original(bool isWords) => Tries.Run(2000, random =>
    {
        var text = MeanTexts.Next(random, 30);

        foreach (var token in Tokens.Of(isWords ? ArchiveAnalysis.Words : ArchiveAnalysis.Characters, text))
        {
            Assert.That(ReadBare(text, token.Start, token.End), Does.Contain(token.Term), $"in “{text}”");
        }
    });

    [TestCase(true)]
    [TestCase(false)]
    public void A_folded_text_gives_the_tokens_of_the_original(bool isWords) => Tries.Run(2000, random =>
    {
        var analyzer = isWords ? ArchiveAnalysis.Words : ArchiveAnalysis.Characters;
        var text = MeanTexts.Next(random, 30);

        Assert.That(Tokens.Of(analyzer, CharacterFolding.Fold(text)), Is.EqualTo(Tokens.Of(analyzer, text)), text);
    });

    [TestCase(true)]
    [TestCase(false)]
    public void A_warm_stream_allocates_nothing(bool isWords)
    {
        var random = new Random(7);
        var text = string.Concat(Enumerable.Range(0, 400).Select(_ => MeanTexts.Next(random, 20))).AsMemory();
        var stream = (isWords ? ArchiveAnalysis.Words : ArchiveAnalysis.Characters).Open();
        Drain();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var tokens = Drain();

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(tokens, Is.GreaterThan(1000));

        int Drain()
        {
            var count = 0;
            stream.Reset(text);
            while (stream.MoveNext()) count += stream.Term.Length;
            return count;
        }
    }

    /// <summary>Runs of folded Han characters between which nothing but blanks, or a stray "and", stands.</summary>
    private static List<List<string>> RunsOfHan(string text)
    {
        var runs = new List<List<string>> { new() };
        var mended = System.Text.RegularExpressions.Regex.Replace(CharacterFolding.Fold(text), @"(?<=[政协会议和第々〇\uDC00][\s\u200B]*)and(?=[\s\u200B]*[政协会议和第々〇\uD840])", "和");
        foreach (var rune in mended.EnumerateRunes())
        {
            if (System.Text.Rune.IsWhiteSpace(rune) || rune.Value == 0x200B) continue;
            if (System.Text.Rune.IsLetter(rune) && rune.Value > 0x2E80 || rune.Value is 0x3007) runs[^1].Add(rune.ToString());
            else if (runs[^1].Count > 0) runs.Add([]);
        }

        return [.. runs.Where(run => run.Count > 0)];
    }

    /// <summary>What a reader takes the stretch for; a stray "and" may be read either way.</summary>
    private static string[] ReadBare(string text, int start, int end)
    {
        var bare = string.Concat(CharacterFolding.Fold(text[start..end]).Where(unit => !char.IsWhiteSpace(unit) && unit != '\u200B'));
        return [bare, bare.Replace("and", "和", StringComparison.Ordinal)];
    }
}
