using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Blocks;

/// <summary>Documents with a value of a number column between two bounds.</summary>
internal sealed class RangeTest(NumberColumn column, long minimum, long maximum) : DocTest
{
    /// <inheritdoc/>
    public override bool Passes(int doc)
    {
        var values = column.ValueCount(doc);
        for (var i = 0; i < values; i++)
        {
            var value = column.Value(doc, i);
            if (value > maximum) return false;
            if (value >= minimum) return true;
        }

        return false;
    }
}
