using System.Numerics;
using System.Runtime.CompilerServices;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Postings;

/// <summary>The directory of a term with many documents, read in place: where does each block end and stand, and what can a stretch score?</summary>
internal readonly unsafe struct BlockList
{
    private readonly byte* _stretchEnds;
    private readonly uint _stretchBytes;

    /// <summary>Reads and checks a directory.</summary>
    /// <exception cref="IndexCorruptException">It leaves the file or contradicts itself.</exception>
    public BlockList(IndexFileReader file, in TermEntry entry, bool isText, int documentCount)
    {
        var offset = entry.PostingsOffset;
        Count = PostingsFormat.Blocks(entry.DocumentFrequency);
        Stretches = isText ? PostingsFormat.Stretches(Count) : 0;
        var arrays = (2L * Count * sizeof(uint)) + (Stretches * sizeof(uint));
        if (offset % PostingsFormat.Alignment != 0 || offset < IndexFileFormat.HeaderLength || offset > file.End - PostingsFormat.DirectoryHead - arrays) throw file.Corrupt($"a directory cannot stand at {offset}");
        var head = file.Bytes + offset;
        var back = Unsafe.ReadUnaligned<ulong>(head);
        BitmapWords = Unsafe.ReadUnaligned<uint>(head + sizeof(ulong));
        _stretchBytes = Unsafe.ReadUnaligned<uint>(head + sizeof(ulong) + sizeof(uint));
        if (back > (ulong)(offset - IndexFileFormat.HeaderLength) || BitmapWords * sizeof(ulong) > back) throw file.Corrupt($"the directory at {offset} points outside");
        if (_stretchBytes > file.End - offset - PostingsFormat.DirectoryHead - arrays) throw file.Corrupt($"the directory at {offset} is cut off");
        FirstBlock = offset - (long)back;
        Length = (long)back - (BitmapWords * sizeof(ulong));
        Bitmap = (ulong*)(head - (BitmapWords * sizeof(ulong)));
        if (BitmapWords > 0 && !FitsInto(documentCount)) throw file.Corrupt($"the bitmap before {offset} has documents beyond {documentCount}");
        LastDocs = (uint*)(head + PostingsFormat.DirectoryHead);
        Offsets = LastDocs + Count;
        _stretchEnds = (byte*)(Offsets + Count);
    }

    /// <summary>Blocks, the last one included.</summary>
    public int Count { get; }

    /// <summary>Stretches; 0 for keyword fields.</summary>
    public int Stretches { get; }

    /// <summary>Words of the bitmap; 0 for none.</summary>
    public uint BitmapWords { get; }

    /// <summary>One bit per document up to the last one.</summary>
    public ulong* Bitmap { get; }

    /// <summary>Where the first block stands in the file.</summary>
    public long FirstBlock { get; }

    /// <summary>Bytes from there to the bitmap or directory.</summary>
    public long Length { get; }

    /// <summary>Last document of each block.</summary>
    public uint* LastDocs { get; }

    /// <summary>Offset of each block from the first.</summary>
    public uint* Offsets { get; }

    /// <summary>The first block from <paramref name="from"/> on whose last document is at or after <paramref name="target"/>; <see cref="Count"/> if there is none. Gallops.</summary>
    public int Find(int from, int target)
    {
        if (from >= Count || LastDocs[from] >= (uint)target) return from;
        var step = 1;
        while (from + step < Count && LastDocs[from + step] < (uint)target)
        {
            from += step;
            step <<= 1;
        }

        // The last document of block "from" is before the target; that of "from + step", if it exists, is not.
        var least = from + 1;
        var most = Math.Min(from + step, Count);
        while (least < most)
        {
            var middle = (int)((uint)(least + most) >> 1);
            if (LastDocs[middle] < (uint)target) least = middle + 1;
            else most = middle;
        }

        return least;
    }

    /// <summary>The same among all blocks, by halving.</summary>
    public int FindAny(int target)
    {
        var least = 0;
        var count = Count;
        while (count > 0)
        {
            var half = (count + 1) >> 1;
            var isBefore = LastDocs[least + half - 1] < (uint)target;
            least += isBefore ? half : 0;
            count = isBefore ? count - half : half - 1;
        }

        return least;
    }

    /// <summary>How many documents the bitmap has from <paramref name="from"/> to before <paramref name="to"/>, which it has.</summary>
    public int CountBits(int from, int to)
    {
        if ((uint)from > (uint)to) return 0;
        var (word, last) = (from >> 6, to >> 6);
        var above = ulong.MaxValue << (from & 63);
        var below = (1UL << (to & 63)) - 1;
        if (word == last) return BitOperations.PopCount(Bitmap[word] & above & below);
        var count = BitOperations.PopCount(Bitmap[word] & above);
        for (word++; word < last; word++) count += BitOperations.PopCount(Bitmap[word]);
        return count + BitOperations.PopCount(Bitmap[last] & below);
    }

    private bool FitsInto(int documentCount) =>
        BitmapWords <= (uint)(documentCount + 63) >> 6 && (BitmapWords << 6 <= documentCount || Bitmap[BitmapWords - 1] >> (documentCount & 63) == 0);

    /// <summary>The best ratio of the impacts of a stretch.</summary>
    public float BestRatio(int stretch, ImpactFactors factors)
    {
        var ends = (uint*)_stretchEnds;
        var begin = stretch == 0 ? 0 : ends[stretch - 1];
        var end = ends[stretch];
        if (begin > end || end > _stretchBytes) return 0;
        return ImpactBytes.BestRatio(_stretchEnds + (Stretches * sizeof(uint)) + begin, (int)(end - begin), factors);
    }
}
