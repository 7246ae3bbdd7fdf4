using SearchService.Issues.Dates;
using SearchService.Issues.Meetings.Holding;

namespace SearchService.Issues.Meetings.Roles;

/// <summary>A word in a sentence that gives the persons in front of it their part.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Role">The part.</param>
/// <param name="Form">How it is to be read.</param>
internal readonly record struct RoleVerb(int Start, int End, MeetingRole Role, RoleForm Form)
{
    private const int LongestGroup = 14;

    private static readonly (string Group, MeetingRole Role, RoleForm Form)[] Groups =
    [
        ("saying", MeetingRole.Spoke, RoleForm.Saying),
        ("chairing", MeetingRole.Chaired, RoleForm.Plain),
        ("speaking", MeetingRole.Spoke, RoleForm.Plain),
        ("reporting", MeetingRole.Spoke, RoleForm.Noun),
        ("attending", MeetingRole.Attended, RoleForm.Plain),
        ("sitting in", MeetingRole.SatIn, RoleForm.Plain),
    ];

    /// <summary>The words in <paramref name="masked"/> in order; where two overlap the longer or earlier stands.</summary>
    public static List<RoleVerb> In(string masked)
    {
        var verbs = new List<RoleVerb>();
        foreach (var (group, role, form) in Groups)
        {
            foreach (var (start, end) in HeldFinder.Occurrences(masked, MeetingWords.Of(group)))
            {
                if (!IsAttribute(masked, start, end, role)) verbs.Add(new RoleVerb(start, end, role, form));
            }
        }

        AddLeading(masked, verbs);
        verbs.Sort((first, second) => first.Start != second.Start ? first.Start.CompareTo(second.Start) : second.End.CompareTo(first.End));
        var apart = new List<RoleVerb>(verbs.Count);
        foreach (var verb in verbs)
        {
            if (apart.Count == 0 || verb.Start >= apart[^1].End) apart.Add(verb);
        }

        return apart;
    }

    /// <summary>率监督小组, 率委员视察团: 率 with the group that is led.</summary>
    private static void AddLeading(string masked, List<RoleVerb> verbs)
    {
        for (var at = masked.IndexOf('率', StringComparison.Ordinal); at > 0; at = masked.IndexOf('率', at + 1))
        {
            var group = masked.AsSpan(at + 1, Math.Min(LongestGroup, masked.Length - at - 1));
            if (group.IndexOf(',') is >= 0 and var comma) group = group[..comma];
            if (group.Length > 1 && group[0] is not ('先' or '领') && group.IndexOfAny("组团队员") > 0) verbs.Add(new RoleVerb(at, at + 1, MeetingRole.Chaired, RoleForm.Plain));
        }
    }

    /// <summary>参加学习的党员, 率领的代表团, 在讲话中: the word describes something else.</summary>
    private static bool IsAttribute(string masked, int start, int end, MeetingRole role)
    {
        var behind = masked.AsSpan(end);
        if (role == MeetingRole.Chaired && MeetingWords.Of("not chairing").AtStart(masked.AsSpan(start)) is not null) return true;
        if (behind.StartsWith("的") || behind.StartsWith("稿") || behind.StartsWith("精神") || behind.StartsWith("人员")) return true;
        if (role is not (MeetingRole.Attended or MeetingRole.SatIn)) return false;
        var clause = behind.IndexOf(',') is >= 0 and var comma ? behind[..comma] : behind;
        return clause.IndexOf('的') is >= 0 and < 12;
    }
}
