using SearchService.Chinese.TableMaker.JavaStreams;

namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>Which words does Lucene's coredict.mem answer for, and with which frequency?</summary>
/// <remarks>
/// The file holds a hash table from first characters to word lists; each word stands without its first character.
/// Words are listed by asking the hash table as Lucene does, so an entry that Lucene cannot reach is not listed.
/// </remarks>
internal sealed class CoreDictionary
{
    private readonly short[] _listOfSlot;
    private readonly char[] _charOfSlot;
    private readonly char[][][] _words;
    private readonly int[][] _frequencies;

    public CoreDictionary(Stream stream)
    {
        var reader = new JavaArrayReader(stream);
        _listOfSlot = reader.Read<short[]>();
        _charOfSlot = reader.Read<char[]>();
        _words = reader.Read<char[][][]>();
        _frequencies = reader.Read<int[][]>();
    }

    /// <summary>All words with their frequencies, ordinally sorted.</summary>
    public SortedDictionary<string, int> Words()
    {
        var all = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var first = 1; first <= char.MaxValue; first++)
        {
            if (ListOf((char)first) is not { } list || _words[list] is not { } words) continue;
            RequireSorted(words, (char)first);
            for (var i = 0; i < words.Length; i++) all.Add((char)first + new string(words[i]), _frequencies[list][i]);
        }

        return all;
    }

    // Lucene searches the lists by bisection; on an unsorted list or one with doubles the answer would hang on the steps taken.
    private static void RequireSorted(char[][] words, char first)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1].AsSpan().SequenceCompareTo(words[i]) >= 0) throw new InvalidDataException($"The words with {first} are not sorted.");
        }
    }

    private int? ListOf(char first)
    {
        var size = _charOfSlot.Length;
        var start = (int)(LuceneHash.OfFirst(first) % size);
        var step = LuceneHash.StepOfFirst(first) % size;
        if (start < 0) start += size;
        if (step < 0) step += size;
        var slot = start;
        for (var i = 1; i < size && _charOfSlot[slot] != 0 && _charOfSlot[slot] != first; i++) slot = (start + (i * step)) % size;
        return _charOfSlot[slot] == first && _listOfSlot[slot] >= 0 ? _listOfSlot[slot] : null;
    }
}
