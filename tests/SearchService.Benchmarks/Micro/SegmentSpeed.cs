using System.Diagnostics;
using System.Globalization;
using SearchService.Chinese.Folding;
using SearchService.Chinese.SmartCn;
using SearchService.Issues.Text;
using SearchService.TestKit;
using SearchService.TestKit.Oracle;

namespace SearchService.Benchmarks.Micro;

/// <summary>How many characters per second does the segmenter take, beside Lucene's HMMChineseTokenizer in the same run?</summary>
/// <remarks>
/// Texts: every .txt file of the given folder, by default the archive if it is there, otherwise the sample corpus, decoded as the product decodes them. One thread on
/// either side; both reuse one tokenizer and read every token. Each side runs for the same number of seconds (default 8) and counts its fastest round over
/// all texts, so that a busy machine disturbs little; the first third warms up. Before anything is printed the numbers of tokens have to agree.
/// </remarks>
internal static class SegmentSpeed
{
    /// <summary>Arguments: [FOLDER] [SECONDS]; "-" for FOLDER is the default folder.</summary>
    public static int Run(string[] arguments, TextWriter output)
    {
        var folder = arguments is [not "-" and var named, ..] ? named : Directory.Exists(Archive) ? Archive : Places.Corpus;
        var seconds = arguments.Length > 1 ? double.Parse(arguments[1], CultureInfo.InvariantCulture) : 8;
        var texts = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => TextDecoder.Decode(File.ReadAllBytes(file)).Text).ToList();
        var characters = texts.Sum(text => text.Length);
        var java = LuceneOracle.Run("SmartCnSpeed.java", string.Concat(texts.Select(text => text.Replace("\0", "", StringComparison.Ordinal) + "\0")), seconds.ToString(CultureInfo.InvariantCulture)).Split(' ');
        var ours = Segment(texts, seconds);
        if (java[0] != ours.Tokens.ToString(CultureInfo.InvariantCulture)) throw new InvalidOperationException($"Lucene found {java[0]} tokens, we {ours.Tokens}.");
        var folding = Fold(texts, seconds / 4);

        output.WriteLine($"{texts.Count} texts, {characters:N0} characters, {ours.Tokens:N0} tokens");
        var reference = long.Parse(java[1], CultureInfo.InvariantCulture);
        Print(output, "Lucene 8 HMMChineseTokenizer", characters, reference, reference);
        Print(output, "SmartCnTokenizer", characters, ours.Nanoseconds, reference);
        Print(output, "CharacterFolding", characters, folding, reference);
        output.WriteLine($"allocated per round by SmartCnTokenizer: {ours.Bytes:N0} bytes");
        return 0;
    }

    private static string Archive => Path.Combine(Places.Shared, "archive");

    private static (long Tokens, long Nanoseconds, long Bytes) Segment(List<string> texts, double seconds)
    {
        var tokenizer = new SmartCnTokenizer();
        var tokens = 0L;
        var bytes = 0L;
        var best = Best(seconds, () =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            tokens = 0;
            foreach (var text in texts)
            {
                tokenizer.Reset(text.AsMemory());
                while (tokenizer.MoveNext()) tokens++;
            }

            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        return (tokens, best, bytes);
    }

    private static long Fold(List<string> texts, double seconds)
    {
        var folded = new char[texts.Max(text => text.Length)];
        return Best(seconds, () => texts.ForEach(text => CharacterFolding.Fold(text, folded)));
    }

    private static long Best(double seconds, Action round)
    {
        var clock = Stopwatch.StartNew();
        var best = long.MaxValue;
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            var start = Stopwatch.GetTimestamp();
            round();
            var nanoseconds = (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            if (clock.Elapsed.TotalSeconds > seconds / 3) best = Math.Min(best, nanoseconds);
        }

        return best;
    }

    private static void Print(TextWriter output, string what, long characters, long nanoseconds, long reference) =>
        output.WriteLine($"{what,-32} {characters * 1e3 / nanoseconds,9:F2} million characters/s {(double)reference / nanoseconds,7:F1} × Lucene");
}
