using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Search.Building;

/// <summary>How does an engine query look? One clause a line, indented, for people who want to know why.</summary>
internal static class QueryOutline
{
    private const int MostClauses = 20;

    /// <summary>The outline; long lists of alternatives are cut.</summary>
    public static string Of(ArchiveQuery query)
    {
        var lines = new StringBuilder();
        Write(query, "", 1, lines);
        return lines.ToString();
    }

    private static void Write(ArchiveQuery query, string before, int depth, StringBuilder lines)
    {
        switch (query)
        {
            case Weighted weighted: Write(weighted.Inner, before + Text($"×{weighted.Factor} "), depth, lines); break;
            case Constant constant: Write(constant.Inner, before + Text($"={constant.Score} "), depth, lines); break;
            case BestOf best:
                Line(before + "取最高分", depth, lines);
                WriteAll(best.Alternatives, "", depth + 1, lines);
                break;
            case CombinedQuery combined: WriteCombined(combined, before, depth, lines); break;
            default: Line(before + Leaf(query), depth, lines); break;
        }
    }

    private static void WriteCombined(CombinedQuery combined, string before, int depth, StringBuilder lines)
    {
        Line(before + (combined.MinimumShould > 0 ? Text($"组合（可选中至少 {combined.MinimumShould} 项）") : "组合"), depth, lines);
        WriteAll(combined.Must, "必须 ", depth + 1, lines);
        WriteAll(combined.Filter, "限定 ", depth + 1, lines);
        WriteAll(combined.MustNot, "排除 ", depth + 1, lines);
        WriteAll(combined.Should, "可选 ", depth + 1, lines);
    }

    private static void WriteAll(IReadOnlyList<ArchiveQuery> queries, string before, int depth, StringBuilder lines)
    {
        foreach (var query in queries.Take(MostClauses)) Write(query, before, depth, lines);
        if (queries.Count > MostClauses) Line(Text($"{before}……另有 {queries.Count - MostClauses} 项"), depth, lines);
    }

    private static string Leaf(ArchiveQuery query) => query switch
    {
        TermMatch term => Text($"{term.Field}:{term.Term}"),
        PhraseMatch phrase => Text($"{phrase.Field}:“{Terms(phrase)}”") + (phrase.Slop > 0 ? Text($"~{phrase.Slop}") : ""),
        PrefixMatch prefix => Text($"{prefix.Field}:{prefix.Prefix}*"),
        RangeMatch range => Text($"{range.Field}:{Day(range.Minimum)}..{Day(range.Maximum)}"),
        EverythingQuery => "全部稿件",
        NothingQuery => "没有稿件",
        _ => throw new UnreachableException(),
    };

    private static string Terms(PhraseMatch phrase) => string.Join(' ', phrase.Terms.Select(term => Text($"{term.Term}@{term.Position}")));

    private static string Day(long number) => DateOnly.FromDayNumber((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Line(string text, int depth, StringBuilder lines) => lines.Append(' ', 2 * depth).Append(text).Append('\n');

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
