using SearchService.Issues.Meetings.Sentences;

namespace SearchService.Issues.Meetings.Roles;

/// <summary>Which part does a label give to the names behind it (出席：…, 列席人员：…, 参加视察的委员有：…)?</summary>
internal static class RoleLabels
{
    private const int LongestLabel = 6;
    private const int LongestIntroduction = 20;

    private static readonly (string Word, MeetingRole Role)[] Words =
    [
        ("列席", MeetingRole.SatIn), ("主持", MeetingRole.Chaired), ("召集人", MeetingRole.Chaired), ("领队", MeetingRole.Chaired), ("出席", MeetingRole.Attended), ("参加", MeetingRole.Attended),
        ("参会", MeetingRole.Attended), ("与会", MeetingRole.Attended), ("到会", MeetingRole.Attended), ("陪同", MeetingRole.Attended), ("签到", MeetingRole.Attended),
    ];

    /// <summary>The label that opens the item, 会议 in front left out; null where none does.</summary>
    public static string? LabelOf(Sentence item)
    {
        var colon = item.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > LongestLabel) return null;
        var label = item.Text[..colon];
        return label.StartsWith("会议", StringComparison.Ordinal) && colon > 3 ? label[2..] : label;
    }

    /// <summary>The part that a label gives; null where it gives none (时间, 请假, 记录).</summary>
    public static MeetingRole? RoleOf(string label)
    {
        foreach (var (word, role) in Words)
        {
            if (label.StartsWith(word, StringComparison.Ordinal)) return role;
        }

        return null;
    }

    /// <summary>
    /// Where names begin to which the sentence gives one part by introducing them: behind a label, or behind 参加视察的委员有 and the like. Null where it does not.
    /// </summary>
    public static (int Start, MeetingRole Role)? Introduced(Sentence sentence)
    {
        if (LabelOf(sentence) is { } label && RoleOf(label) is { } role) return (label.Length, role);
        for (var at = sentence.Masked.IndexOf('有', StringComparison.Ordinal); at > 0; at = sentence.Masked.IndexOf('有', at + 1))
        {
            var front = sentence.Masked.AsSpan(0, at);
            front = front[(front.LastIndexOfAny(',', ':') + 1)..];
            var behind = sentence.Masked.AsSpan(at + 1);
            if (front.Length > LongestIntroduction || front.IndexOf('的') < 2 || !(behind.StartsWith(":") || sentence.Names.Any(name => name.Start == at + 1))) continue;
            if (RoleOf(front.ToString()) is { } part) return (at, part);
        }

        return null;
    }
}
