using SearchService.Issues.Text;

namespace SearchService.Issues.Lines;

/// <summary>Which lines are one short name set upright, a character to a line?</summary>
/// <remarks>Sections stand so beside the entries of a contents page, names beside pictures. Each character keeps its place. Linear.</remarks>
internal static class StackedLines
{
    private const int MinTight = 2;

    /// <summary>With blank lines between, two characters may be the ends of two torn lines.</summary>
    private const int MinSpaced = 3;

    private const int Longest = 12;

    /// <summary>The lines with every such stack as one line; the same lines where there is none.</summary>
    public static IReadOnlyList<SourceLine> Join(IReadOnlyList<SourceLine> lines)
    {
        List<SourceLine>? joined = null;
        for (var i = 0; i < lines.Count;)
        {
            var end = End(lines, i);
            if (end > i + 1)
            {
                joined ??= [.. lines.Take(i)];
                joined.Add(Joined(lines, i, end));
            }
            else joined?.Add(lines[i]);
            i = Math.Max(end, i + 1);
        }

        return joined ?? lines;
    }

    private static int End(IReadOnlyList<SourceLine> lines, int start)
    {
        var end = start;
        var gap = 0;
        while (end < lines.Count && IsCharacter(lines[end]) && (end <= start + 1 || lines[end].BlanksBefore == gap))
        {
            if (end == start + 1) gap = lines[end].BlanksBefore;
            end++;
        }

        var count = end - start;
        return count <= Longest && gap <= 1 && count >= (gap == 0 ? MinTight : MinSpaced) ? end : start;
    }

    private static bool IsCharacter(SourceLine line) => line.Text.Length == 1 && TextKey.IsHan(line.Text[0]) && !line.IsBullet;

    private static SourceLine Joined(IReadOnlyList<SourceLine> lines, int start, int end)
    {
        var builder = new PlacedTextBuilder();
        for (var i = start; i < end; i++) builder.Append(lines[i].Placed);
        return lines[start] with { Placed = builder.Build() };
    }
}
