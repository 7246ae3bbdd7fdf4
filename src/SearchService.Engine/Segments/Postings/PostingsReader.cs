using SearchService.Engine.Matching.Levels;
using SearchService.Engine.Segments.Positions;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Postings;

/// <summary>Opens the documents of terms, in place in the mapped files.</summary>
/// <param name="File">The postings.</param>
/// <param name="Positions">The positions.</param>
/// <param name="DocumentCount">Documents of the segment: no posting may reach it.</param>
/// <param name="Levels">Levels of the terms asked for most.</param>
/// <remarks>Thread-safe. Every offset is checked when it is followed; a damaged file gives <see cref="IndexCorruptException"/>.</remarks>
internal sealed record PostingsReader(IndexFileReader File, IndexFileReader Positions, int DocumentCount, LevelCache Levels)
{
    /// <summary>The documents of a term.</summary>
    public BlockPostingsCursor Open(in TermEntry entry, bool isText, bool withPositions)
    {
        Check(entry);
        var positions = isText && withPositions ? new PositionsCursor(Positions, entry.PositionsOffset, entry.TotalTermFrequency) : null;
        return new BlockPostingsCursor(this, entry, isText, positions);
    }

    /// <summary>Requires an entry that the segment can hold.</summary>
    public void Check(in TermEntry entry)
    {
        if (entry.DocumentFrequency < 1 || entry.DocumentFrequency > DocumentCount) throw File.Corrupt($"a term has {entry.DocumentFrequency} documents of {DocumentCount}");
    }
}
