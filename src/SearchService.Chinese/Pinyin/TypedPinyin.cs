using System.Numerics;

namespace SearchService.Chinese.Pinyin;

/// <summary>Into which syllables do typed letters fall, and to which names do they lead? Made by <see cref="PinyinReader"/>.</summary>
/// <remarks>Immutable and thread-safe. Work is bounded by <see cref="PinyinReader.MostLetters"/>.</remarks>
public sealed class TypedPinyin
{
    internal static readonly TypedPinyin Empty = new("", 0);
    private readonly string _letters;

    // Bit n: a syllable ends before letter n.
    private readonly ulong _breaks;

    internal TypedPinyin(string letters, ulong breaks)
    {
        _letters = letters;
        _breaks = breaks;
    }

    /// <summary>The letters a to z without breaks, v for ü.</summary>
    public string Letters => _letters;

    /// <summary>The ways to read all letters as syllables, fewest syllables first, then the longest first syllable; at most <paramref name="most"/>.</summary>
    /// <remarks>xian gives xian, then xi an; fangan gives fang an, then fan gan; "xi an" only xi an; dog gives nothing.</remarks>
    public IReadOnlyList<Syllable[]> Splits(int most = 4)
    {
        // Bit n of counts[place]: the letters from there on fall into n syllables.
        var counts = new ulong[_letters.Length + 1];
        counts[^1] = 1;
        for (var place = _letters.Length - 1; place >= 0; place--)
        {
            for (var length = LongestAt(place); length > 0; length--)
            {
                if (TryFind(place, length, out _)) counts[place] |= counts[place + length] << 1;
            }
        }

        var splits = new List<Syllable[]>();
        for (var left = counts[0] & ~1UL; left != 0 && splits.Count < most; left &= left - 1)
            AddSplits(counts, 0, new Syllable[BitOperations.TrailingZeroCount(left)], 0, (splits, most));
        return splits;
    }

    /// <summary>Whether the letters lead to a name: characters spelled in full or by their initials, in any mixture (sunkun, sunk, skun, sk, zhz), the last syllable perhaps unfinished.</summary>
    public PinyinMatch Match(ReadOnlySpan<char> name)
    {
        // Bit n: the characters so far can use up n letters.
        var reached = 1UL;
        var all = 1UL << _letters.Length;
        var best = PinyinMatch.None;
        for (var place = 0; place < name.Length && reached != 0; place++)
        {
            if (name[place] is ' ' or '·') continue;
            var next = 0UL;
            foreach (var reading in SurnameReadings.Of(name, place)) next |= Advance(reached, reading, ref best);
            foreach (var reading in PinyinTable.Readings(name[place])) next |= Advance(reached, reading.Letters, ref best);
            reached = next;
            if ((reached & all) == 0) continue;
            if (place == name.Length - 1) return PinyinMatch.Whole;
            best = PinyinMatch.Beginning;
        }

        return best;
    }

    /// <summary>The places that a character of this reading leads to, spelled in full or by its initials.</summary>
    private ulong Advance(ulong reached, string reading, ref PinyinMatch best)
    {
        var next = 0UL;
        for (var left = reached & ~(1UL << _letters.Length); left != 0; left &= left - 1)
        {
            var start = BitOperations.TrailingZeroCount(left);
            var rest = _letters.AsSpan(start);
            var shared = rest.CommonPrefixLength(reading);
            if (shared == 0) continue;
            next |= 1UL << (start + 1);
            if (shared > 1 && reading[1] == 'h') next |= 1UL << (start + 2);
            if (HasBreak(start, shared)) continue;
            if (shared == reading.Length) next |= 1UL << (start + shared);
            else if (shared == rest.Length) best = PinyinMatch.Beginning;
        }

        return next;
    }

    /// <summary>Fills up <paramref name="split"/> from its place <paramref name="count"/> on in all ways that use up the letters.</summary>
    private void AddSplits(ulong[] counts, int place, Syllable[] split, int count, (List<Syllable[]> List, int Most) found)
    {
        if (found.List.Count == found.Most) return;
        if (count == split.Length)
        {
            found.List.Add([.. split]);
            return;
        }

        for (var length = LongestAt(place); length > 0; length--)
        {
            if ((counts[place + length] >> (split.Length - count - 1) & 1) == 0 || !TryFind(place, length, out split[count])) continue;
            AddSplits(counts, place + length, split, count + 1, found);
        }
    }

    private int LongestAt(int place) => Math.Min(PinyinTable.LongestSyllable, _letters.Length - place);

    private bool TryFind(int place, int length, out Syllable syllable)
    {
        syllable = default;
        return !HasBreak(place, length) && SpokenSyllables.TryFind(_letters.AsSpan(place, length), out syllable);
    }

    /// <summary>True when a syllable has to end inside these letters.</summary>
    private bool HasBreak(int place, int length) => (_breaks >> (place + 1) & ((1UL << (length - 1)) - 1)) != 0;
}
