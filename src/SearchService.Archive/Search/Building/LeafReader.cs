using SearchService.Archive.Analysis;
using SearchService.Archive.Search.Known;

namespace SearchService.Archive.Search.Building;

/// <summary>Of which parts is a run of characters without blanks made? Known names, dictionary words, and what lies between.</summary>
/// <remarks>
/// Single characters that the dictionary leaves side by side (九|洞|桥) are taken for one unknown word; one left alone beside a word (停车|难) must stand near
/// that word. Particles are not asked for, unless without them only one character is left. Linear in the text but for the look-up of names.
/// </remarks>
internal sealed class LeafReader(KnownPeople people)
{
    private readonly record struct Word(string Term, int Start, int End, bool IsBehindGap, bool IsSingle);

    private const string Adjectives = "新老旧古大小高低好坏多少";

    private readonly record struct Piece(int Start, int End, bool IsLone, IReadOnlyList<string> People, bool IsAdjective)
    {
        public bool IsHost => !IsLone && People.Count == 0;
    }

    /// <summary>Takes the text apart.</summary>
    public LeafText Read(string text, RankingProfile profile)
    {
        var cover = PhraseCover.Of(text);
        var words = Words(text);
        var whole = people.FindWhole(NameKey.Of(text)) is { Count: > 0 } printed ? printed : people.FindSpelled(text);
        List<LeafPart> parts = whole.Count > 0 ? [] : Parts(text, words, profile);
        if ((parts.Count == 0 || IsOneLeft(parts, text)) && cover.Count > 0) parts = [new LeafPart(text, cover, 0, whole)];
        var asked = words.Where(word => !StopWords.Contains(word.Term)).ToList();
        return new LeafText(text, cover, parts, [.. (asked.Count > 0 ? asked : words).Select(word => word.Term).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Did leaving particles out leave a single character? Then they were none: 给水 is not 水.</summary>
    private static bool IsOneLeft(List<LeafPart> parts, string text) => parts is [{ Text.Length: 1 }] && text.Length > 1;

    private static List<Word> Words(string text)
    {
        var stream = ArchiveAnalysis.Words.Open();
        stream.Reset(text.AsMemory());
        var words = new List<Word>();
        while (stream.MoveNext())
        {
            var kind = UnitKinds.At(stream.Term, 0, out var length);
            words.Add(new Word(stream.Term.ToString(), stream.Start, stream.End, stream.PositionIncrement > 1, kind == UnitKind.Ideograph && length == stream.Term.Length));
        }

        return words;
    }

    private List<LeafPart> Parts(string text, List<Word> words, RankingProfile profile)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < words.Count;)
        {
            var count = NameAt(text, words, i, out var names);
            if (count == 0) count = SinglesAt(words, i);
            if (names.Count > 0 || !StopWords.Contains(words[i].Term) || count > 1)
            {
                pieces.Add(new Piece(words[i].Start, words[i + count - 1].End, count == 1 && words[i].IsSingle, names, count == 1 && Adjectives.Contains(words[i].Term, StringComparison.Ordinal)));
            }

            i += count;
        }

        return [.. Enumerable.Range(0, pieces.Count).Where(i => HostOf(pieces, i) == i).Select(i => PartAt(text, pieces, i, profile))];
    }

    private static LeafPart PartAt(string text, List<Piece> pieces, int at, RankingProfile profile)
    {
        var covers = new List<IReadOnlyList<(string Term, int Position)>>();
        for (var i = Math.Max(0, at - 1); i <= Math.Min(pieces.Count - 1, at + 1); i++)
        {
            if (HostOf(pieces, i) == at) covers.Add(PhraseCover.Of(text[pieces[i].Start..pieces[i].End]));
        }

        return new LeafPart(text[pieces[at].Start..pieces[at].End], PhraseCover.Join(covers), covers.Count > 1 ? profile.LoneSlop : 0, pieces[at].People);
    }

    /// <summary>Beside which piece must this one stand? A lone character beside the word before it, or else the one behind it, an adjective the other way round; everything else for itself.</summary>
    private static int HostOf(List<Piece> pieces, int at)
    {
        if (!pieces[at].IsLone) return at;
        var (before, behind) = (at > 0 && pieces[at - 1].IsHost, at + 1 < pieces.Count && pieces[at + 1].IsHost);
        if (behind && (!before || pieces[at].IsAdjective)) return at + 1;
        return before ? at - 1 : at;
    }

    /// <summary>How many words from here on are a known whole name? Names that are one dictionary word (高峰) are left to be words.</summary>
    private int NameAt(string text, List<Word> words, int first, out IReadOnlyList<string> names)
    {
        for (var last = Math.Min(words.Count, first + people.LongestForm) - 1; last > first; last--)
        {
            if (words[last].End - words[first].Start > people.LongestForm || IsInsideRun(words, first, last)) continue;
            names = people.FindWhole(NameKey.Of(text[words[first].Start..words[last].End]));
            if (names.Count > 0) return last - first + 1;
        }

        names = [];
        return 0;
    }

    /// <summary>Does a single character stand right beside these words? Then they may be part of a longer name: 李克 in 李克强.</summary>
    private static bool IsInsideRun(List<Word> words, int first, int last) =>
        (first > 0 && !words[first].IsBehindGap && IsUnknown(words[first - 1])) || (last + 1 < words.Count && !words[last + 1].IsBehindGap && IsUnknown(words[last + 1]));

    private static bool IsUnknown(Word word) => word.IsSingle && !StopWords.Contains(word.Term);

    /// <summary>How many single characters stand side by side from here on; 1 for any other word.</summary>
    private static int SinglesAt(List<Word> words, int first)
    {
        if (!words[first].IsSingle || StopWords.Contains(words[first].Term)) return 1;
        var end = first + 1;
        while (end < words.Count && words[end].IsSingle && !words[end].IsBehindGap && !StopWords.Contains(words[end].Term)) end++;
        return end - first;
    }
}
