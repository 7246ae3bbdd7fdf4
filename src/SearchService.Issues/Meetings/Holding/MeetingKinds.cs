namespace SearchService.Issues.Meetings.Holding;

/// <summary>Of which kind is a meeting, by its name and, where that says nothing, by what its report tells?</summary>
internal static class MeetingKinds
{
    /// <summary>The kind where nothing tells.</summary>
    public const string Other = "其他";

    private static readonly List<(string Kind, string[] Words)> Rules =
        [.. MeetingWords.Lines("kinds.txt").Select(line => line.Split(": ")).Select(parts => (parts[0], parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>The kind of what was held; null where the name tells none.</summary>
    /// <param name="name">The name, folded.</param>
    /// <param name="masked">The name with quotations blotted out.</param>
    /// <param name="holder">Who held it; empty when not told.</param>
    public static string? OfName(string name, string masked, string holder)
    {
        if (holder.EndsWith("党组", StringComparison.Ordinal) && masked is "会议" or "扩大会议" or "(扩大)会议") return "党组会议";
        if (masked.EndsWith("次会议", StringComparison.Ordinal) && IsStanding(holder)) return MeetingWords.Of("office meeting").FirstIn(masked) is null ? "常委会会议" : "委员会会议";
        if (IsOfCommittee(masked, holder)) return "委员会会议";
        if (IsPlenary(masked, holder)) return "全体会议";
        if (MeetingWords.Of("consultation series").FirstIn(name) is not null && masked.EndsWith('会')) return "专题协商会";
        if (IsNamedConsultation(name, masked)) return "专题协商会";
        return ByRules(masked) ?? (IsRedPlace(masked) ? "党日活动" : null) ?? ByRules(name);
    }

    /// <summary>The kind by the words of the report.</summary>
    public static string OfReport(string masked, string report)
    {
        if (masked.EndsWith("会议", StringComparison.Ordinal) || masked.EndsWith('会'))
        {
            if (MeetingWords.Of("studying").FirstIn(report) is not null) return "学习会议";
            return MeetingWords.Of("working").FirstIn(report) is not null ? "部署会议" : Other;
        }

        if (masked.EndsWith("仪式", StringComparison.Ordinal)) return Other;
        if (MeetingWords.Of("giving").FirstIn(report) is not null) return "慰问";
        return MeetingWords.Of("looking").FirstIn(report) is not null ? "调研" : Other;
    }

    private static string? ByRules(string name)
    {
        foreach (var (kind, words) in Rules)
        {
            if (words.Any(word => name.Contains(word, StringComparison.Ordinal))) return kind;
        }

        return null;
    }

    /// <summary>…常务委员会举行第十三次会议: the name itself does not say of which body.</summary>
    private static bool IsStanding(string holder) => holder.EndsWith("常务委员会", StringComparison.Ordinal) || holder.EndsWith("常委会", StringComparison.Ordinal);

    /// <summary>第一次全体会议 of a committee that is not a whole consultative conference.</summary>
    private static bool IsOfCommittee(string name, string holder)
    {
        if (name.Contains('常', StringComparison.Ordinal) || (!name.EndsWith("全体会议", StringComparison.Ordinal) && !name.EndsWith("次会议", StringComparison.Ordinal))) return false;
        var all = holder + name;
        var at = all.LastIndexOf("委员会", StringComparison.Ordinal);
        return at > 1 && all[at - 1] is not ('市' or '省' or '县' or '区' or '届' or '国');
    }

    /// <summary>政协…九届二次会议: the whole conference.</summary>
    private static bool IsPlenary(string name, string holder)
    {
        if (name.Contains("全体会议", StringComparison.Ordinal) || name.EndsWith("全会", StringComparison.Ordinal) || name.Contains("全委会", StringComparison.Ordinal) || name.Contains("全委扩大会", StringComparison.Ordinal)) return true;
        return name.EndsWith("次会议", StringComparison.Ordinal) && !name.Contains('常', StringComparison.Ordinal) && IsOfConference(holder + name)
            && !name.Contains("主席", StringComparison.Ordinal) && !name.Contains("党组", StringComparison.Ordinal);
    }

    /// <summary>“…协商”第五期活动: a series whose name in quotation marks ends with what is done.</summary>
    private static bool IsNamedConsultation(string name, string masked) =>
        (name.Contains("协商”", StringComparison.Ordinal) || name.Contains("商量”", StringComparison.Ordinal)) && (masked.EndsWith("期活动", StringComparison.Ordinal) || masked.EndsWith('期'));

    private static bool IsOfConference(string name) =>
        name.Contains("政协", StringComparison.Ordinal) || name.Contains("人大", StringComparison.Ordinal) || name.Contains("人民代表大会", StringComparison.Ordinal);

    private static bool IsRedPlace(string name) => name.Contains("参观", StringComparison.Ordinal) && MeetingWords.Of("red place").FirstIn(name) is not null && ByRules(name) is null;
}
