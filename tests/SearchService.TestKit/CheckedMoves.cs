using NUnit.Framework;
using SearchService.Engine.Matching;

namespace SearchService.TestKit;

/// <summary>The moves of every cursor, with their contract asserted.</summary>
internal static class CheckedMoves
{
    /// <summary>Next: not after the end, forward, and Current says the same.</summary>
    public static int Next(DocCursor cursor)
    {
        var before = cursor.Current;
        Assert.That(before, Is.Not.EqualTo(DocCursor.End), "Next after the end");
        return Moved(cursor, cursor.Next(), before + 1);
    }

    /// <summary>Advance: never backwards; standing on the target moves nothing; behind the end it stays there.</summary>
    public static int Advance(DocCursor cursor, int target)
    {
        var before = cursor.Current;
        Assert.That(before == DocCursor.End || target >= before, $"Advance to {target} from {before} goes backwards");
        var there = Moved(cursor, cursor.Advance(target), target);
        if (target == before) Assert.That(there, Is.EqualTo(before), "Advance to where it stands moved");
        if (before == DocCursor.End) Assert.That(there, Is.EqualTo(DocCursor.End));
        return there;
    }

    private static int Moved(DocCursor cursor, int answer, int least)
    {
        Assert.That(answer, Is.GreaterThanOrEqualTo(least));
        Assert.That(cursor.Current, Is.EqualTo(answer), "Current differs from what the move returned");
        return answer;
    }
}
