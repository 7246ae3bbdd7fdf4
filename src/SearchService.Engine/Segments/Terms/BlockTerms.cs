using SearchService.Engine.Matching.Levels;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Segments.Postings;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Terms;

/// <summary>The terms of one field, read in place.</summary>
/// <remarks>Thread-safe. A lookup searches the keys of the blocks (8 bytes each, in place) and walks one block of 16 terms.</remarks>
internal sealed unsafe class BlockTerms(IndexFileReader file, TermField place, PostingsReader postings) : FieldTerms
{
    private readonly ulong* _keys = (ulong*)(file.Bytes + place.Index);
    private readonly uint* _offsets = (uint*)(file.Bytes + place.Index + ((long)place.BlockCount * sizeof(ulong)));

    /// <inheritdoc/>
    public override int DocumentCount => place.DocumentCount;

    /// <inheritdoc/>
    public override long TotalTermFrequency => place.TotalTermFrequency;

    /// <summary>What the directory says of the place.</summary>
    internal TermField Field => place;

    /// <summary>Which terms of the segment have levels.</summary>
    internal LevelCache LevelCache => postings.Levels;

    /// <summary>The file, for messages.</summary>
    internal IndexFileReader File => file;

    /// <inheritdoc/>
    public override bool TryFind(ReadOnlySpan<byte> term, out TermEntry entry)
    {
        entry = default;
        if (!term.StartsWith(place.SharedPrefix)) return false;
        try
        {
            var block = BlockOf(term);
            if (block < 0) return false;
            var reader = new TermBlock(Block(block), LengthOf(block), place.IsText);
            if (!reader.Find(term)) return false;
            entry = reader.ReadEntry();
            return true;
        }
        catch (Exception fault) when (IsOutside(fault))
        {
            throw Corrupt(fault);
        }
    }

    /// <inheritdoc/>
    public override TermCursor Seek(ReadOnlySpan<byte> from) => SeekBlock(from);

    /// <inheritdoc/>
    public override PostingsCursor Postings(in TermEntry entry, bool withPositions) => postings.Open(entry, place.IsText, withPositions);

    /// <inheritdoc/>
    public override TermBlocks Blocks(in TermEntry entry) => new(postings, entry, place.IsText);

    /// <inheritdoc/>
    public override TermLevels? Levels(in TermEntry entry, ReadOnlySpan<byte> norms, FieldStatistics statistics)
    {
        if (!place.IsText || !TermLevels.IsFor(entry.DocumentFrequency, postings.DocumentCount) || norms.Length != postings.DocumentCount) return null;
        if (postings.Levels.TryFind(entry.PostingsOffset, out var levels)) return levels;
        if (!postings.Levels.MakeRoom(entry.PostingsOffset, entry.DocumentFrequency)) return null;
        levels = TermLevelsBuilder.Build(Blocks(entry), norms, statistics);
        postings.Levels.Keep(entry.PostingsOffset, levels);
        return levels;
    }

    /// <summary>The cursor as its own type.</summary>
    internal BlockTermCursor SeekBlock(ReadOnlySpan<byte> from)
    {
        var cursor = new BlockTermCursor(this);
        cursor.Seek(from);
        return cursor;
    }

    /// <summary>Puts a cursor before the first term at or after <paramref name="from"/>.</summary>
    internal void Seek(BlockTermCursor cursor, ReadOnlySpan<byte> from)
    {
        try
        {
            cursor.Seek(Math.Max(BlockFrom(from), 0), from);
        }
        catch (Exception fault) when (IsOutside(fault))
        {
            throw Corrupt(fault);
        }
    }

    /// <summary>The bytes of a block.</summary>
    internal ReadOnlySpan<byte> Block(int block)
    {
        var begin = place.Start + _offsets[block];
        var end = block + 1 < place.BlockCount ? place.Start + _offsets[block + 1] : place.Index;
        if (begin >= end || end > place.Index || end - begin > int.MaxValue) throw file.Corrupt($"term block {block} of field '{place.Name}' at {begin} ends at {end}");
        return new ReadOnlySpan<byte>(file.Bytes + begin, (int)(end - begin));
    }

    /// <summary>Terms in a block.</summary>
    internal int LengthOf(int block) =>
        block + 1 < place.BlockCount ? TermsFormat.BlockLength : (int)(place.TermCount - ((long)block * TermsFormat.BlockLength));

    /// <summary>Whether a fault says that numbers in the file led outside.</summary>
    internal static bool IsOutside(Exception fault) => fault is IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException;

    /// <summary>The exception for such a fault.</summary>
    internal IndexCorruptException Corrupt(Exception fault) => new(file.Corrupt($"a term block of field '{place.Name}' runs over its end").Message, fault);

    private int BlockFrom(ReadOnlySpan<byte> from)
    {
        if (from.StartsWith(place.SharedPrefix)) return BlockOf(from);

        // No term has this beginning: all are greater, or all are less and the last block's walk ends behind the last of them.
        return from.SequenceCompareTo(place.SharedPrefix) < 0 ? 0 : place.BlockCount - 1;
    }

    // The last block whose first term is at or before the term, -1 if there is none.
    private int BlockOf(ReadOnlySpan<byte> term)
    {
        var key = TermsFormat.KeyOf(term[place.SharedPrefix.Length..]);
        var most = LastAtOrBefore(key);
        if (most < 0 || _keys[most] < key) return most;

        // Blocks with the same key: their first terms decide.
        var least = most;
        for (var step = 1; least > 0 && _keys[least - 1] == key; step <<= 1) least = _keys[Math.Max(least - step, 0)] == key ? Math.Max(least - step, 0) : least - 1;
        while (least <= most)
        {
            var middle = (int)((uint)(least + most) >> 1);
            if (FirstTerm(middle).SequenceCompareTo(term) <= 0) least = middle + 1;
            else most = middle - 1;
        }

        return most;
    }

    private int LastAtOrBefore(ulong key)
    {
        var least = 0;
        var count = place.BlockCount;
        while (count > 0)
        {
            var half = (count + 1) >> 1;
            var isBefore = _keys[least + half - 1] <= key;
            least += isBefore ? half : 0;
            count = isBefore ? count - half : half - 1;
        }

        return least - 1;
    }

    private ReadOnlySpan<byte> FirstTerm(int block)
    {
        var reader = new SpanReader(Block(block));
        reader.ReadVarUInt();
        return reader.ReadBytes(reader.ReadCount());
    }
}
