using System.Buffers;
using SearchService.Issues.Dates.Printed;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings.Sentences;

/// <summary>Which sentences does a text consist of?</summary>
/// <remarks>Marks inside “” and 《》 end no sentence; a quotation in which another opens has lost its end and is none. Both sentences and quotations are bounded, so that torn text stays cheap. Linear.</remarks>
internal static class SentenceCutter
{
    private const int LongestQuotation = 120;
    private const int LongestSentence = 800;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。;!?");

    /// <summary>The sentences of <paramref name="source"/> with the names in them.</summary>
    public static IReadOnlyList<Sentence> Cut(PlacedText source, int paragraph, NameSpots names)
    {
        var compact = CompactText.Of(source.Text);
        var printed = compact.Text;
        var sound = WordRepair.Of(printed);
        var masked = Mask(sound);
        var sentences = new List<Sentence>();
        for (var start = 0; start < masked.Length;)
        {
            var rest = masked.AsSpan(start, Math.Min(LongestSentence, masked.Length - start));
            var length = rest.IndexOfAny(Ends) is >= 0 and var end ? end : rest.Length;
            if (length > 0)
            {
                var sentence = new Sentence(source, compact, start, sound.Substring(start, length), masked.Substring(start, length), paragraph);
                sentences.Add(sentence with { Names = names.In(printed.Substring(start, length)) });
            }

            start += length == rest.Length ? length : length + 1;
        }

        return sentences;
    }

    private static string Mask(string text)
    {
        var masked = text.ToCharArray();
        for (var i = 0; i < masked.Length; i++)
        {
            var close = masked[i] switch { '“' => '”', '《' => '》', _ => '\0' };
            if (close == '\0') continue;
            var length = text.AsSpan(i, Math.Min(LongestQuotation, text.Length - i)).IndexOf(close);
            if (length <= 0 || text.AsSpan(i + 1, length - 1).Contains(text[i])) continue;
            masked.AsSpan(i + 1, length - 1).Fill(Sentence.Blot);
            i += length;
        }

        return new string(masked);
    }
}
