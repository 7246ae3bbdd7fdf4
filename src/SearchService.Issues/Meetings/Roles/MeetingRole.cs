namespace SearchService.Issues.Meetings.Roles;

/// <summary>What part does a person play at a meeting?</summary>
internal enum MeetingRole
{
    /// <summary>主持, 带领.</summary>
    Chaired,

    /// <summary>讲话, 发言, 作报告, 介绍.</summary>
    Spoke,

    /// <summary>出席, 参加, 陪同.</summary>
    Attended,

    /// <summary>列席.</summary>
    SatIn,
}
