using System.Buffers;
using SearchService.Chinese.Glyphs;

namespace SearchService.Issues.Meetings.Sentences;

/// <summary>Which words that tell who did what have one wrong glyph (出庸 for 出席)?</summary>
/// <remarks>
/// Only the words of a few groups, only glyphs that look most alike, and never into a word that stands in one of the groups itself. Lengths stay, so that places do. Linear.
/// </remarks>
internal static class WordRepair
{
    private const int NearestGlyphs = 3;
    private const int ShortestWord = 2;
    private const int LongestWord = 4;

    private static readonly string[] Groups = ["holding", "chairing", "speaking", "attending", "sitting in", "adopting", "saying"];

    private static readonly Dictionary<string, string> Sound = Load();
    private static readonly SearchValues<char> Starts = SearchValues.Create([.. Sound.Keys.Select(word => word[0]).Distinct()]);

    /// <summary>The text with such words set right.</summary>
    public static string Of(string text)
    {
        char[]? repaired = null;
        var words = Sound.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = text.AsSpan().IndexOfAny(Starts); i >= 0 && i + ShortestWord <= text.Length; i = Next(text, i + 1))
        {
            for (var length = Math.Min(LongestWord, text.Length - i); length >= ShortestWord; length--)
            {
                if (!words.TryGetValue(text.AsSpan(i, length), out var word)) continue;
                repaired ??= text.ToCharArray();
                word.CopyTo(0, repaired, i, length);
                i += length - 1;
                break;
            }
        }

        return repaired is null ? text : new string(repaired);
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Starts) is >= 0 and var at ? from + at : -1;

    private static Dictionary<string, string> Load()
    {
        var all = Groups.SelectMany(group => MeetingWords.Of(group).Words).Where(word => word.Length is >= ShortestWord and <= LongestWord).ToHashSet(StringComparer.Ordinal);
        var sound = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in all)
        {
            for (var at = 0; at < word.Length; at++)
            {
                var alike = GlyphSimilarity.LookAlikes(word[at]);
                foreach (var glyph in alike[..Math.Min(NearestGlyphs, alike.Length)])
                {
                    var wrong = string.Concat(word.AsSpan(0, at), [glyph], word.AsSpan(at + 1));
                    if (!all.Contains(wrong) && !MeetingWords.Of("sound word").Words.Contains(wrong)) sound.TryAdd(wrong, word);
                }
            }
        }

        return sound;
    }
}
