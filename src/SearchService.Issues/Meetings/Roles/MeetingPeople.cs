namespace SearchService.Issues.Meetings.Roles;

/// <summary>Who did what at a meeting: lists that grow while its report is read, each person once.</summary>
internal sealed class MeetingPeople
{
    /// <summary>Chaired or led.</summary>
    public List<string> Chaired { get; } = [];

    /// <summary>Spoke.</summary>
    public List<string> Spoke { get; } = [];

    /// <summary>Attended.</summary>
    public List<string> Attended { get; } = [];

    /// <summary>Sat in.</summary>
    public List<string> SatIn { get; } = [];

    /// <summary>Adds a person in a part.</summary>
    public void Add(MeetingRole role, string person)
    {
        var list = ListOf(role);
        if (!list.Contains(person)) list.Add(person);
    }

    /// <summary>Takes over another's people.</summary>
    public void Add(MeetingPeople other)
    {
        foreach (var role in Enum.GetValues<MeetingRole>())
        {
            foreach (var person in other.ListOf(role)) Add(role, person);
        }
    }

    /// <summary>Lets what one name did be another's.</summary>
    public void Rename(string name, string right)
    {
        foreach (var role in Enum.GetValues<MeetingRole>())
        {
            var list = ListOf(role);
            var at = list.IndexOf(name);
            if (at < 0) continue;
            if (list.Contains(right)) list.RemoveAt(at);
            else list[at] = right;
        }
    }

    /// <summary>The persons in a part.</summary>
    public List<string> ListOf(MeetingRole role) => role switch
    {
        MeetingRole.Chaired => Chaired,
        MeetingRole.Spoke => Spoke,
        MeetingRole.SatIn => SatIn,
        _ => Attended,
    };
}
