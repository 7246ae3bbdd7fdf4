using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Sentences;

namespace SearchService.Issues.Meetings.Roles;

/// <summary>Who took part in the meeting that an article reports?</summary>
internal static class ReportPeople
{
    private static readonly HashSet<string> Visits = ["调研", "视察", "慰问", "文体活动", "党日活动"];

    /// <summary>Fills <paramref name="people"/> from the whole report; parties of a reception and a lone visitor count as speaking.</summary>
    public static void Read(IReadOnlyList<Sentence> body, Held held, string kind, MeetingPeople people)
    {
        var reader = new RolesReader(Visits.Contains(kind));
        foreach (var sentence in body) reader.Read(sentence);
        people.Add(reader.People);
        AddSignedIn(body, people);
        if (kind == "会见") AddParties(body, people);
        else if (kind is "调研" or "视察" or "慰问") AddVisitor(held, people);
    }

    /// <summary>签到如下：, and behind it lines of names, with or without offices, and no sentence.</summary>
    private static void AddSignedIn(IReadOnlyList<Sentence> body, MeetingPeople people)
    {
        var head = body.FirstOrDefault(sentence => sentence.Masked.Contains("签到", StringComparison.Ordinal));
        if (head is null) return;
        foreach (var line in body.Where(line => line.Paragraph > head.Paragraph && !line.Source.Text.TrimEnd().EndsWith('。')))
        {
            foreach (var name in line.Names) people.Add(MeetingRole.Attended, name.Person);
        }
    }

    private static void AddParties(IReadOnlyList<Sentence> body, MeetingPeople people)
    {
        foreach (var sentence in body.Where(sentence => sentence.Paragraph == body[0].Paragraph))
        {
            if (!Receives(sentence.Masked)) continue;
            foreach (var name in sentence.Names) people.Add(MeetingRole.Spoke, name.Person);
            people.Chaired.RemoveAll(person => sentence.Names.Any(name => name.Person == person));
        }
    }

    private static bool Receives(string text) =>
        (text.Contains("会见", StringComparison.Ordinal) || text.Contains("会谈", StringComparison.Ordinal) || text.Contains("接待", StringComparison.Ordinal))
        && !text.Contains("参加会", StringComparison.Ordinal) && !text.Contains("参加接", StringComparison.Ordinal) && !text.Contains("陪同", StringComparison.Ordinal);

    /// <summary>One who goes by himself (某某到某县调研) is neither leader nor guest.</summary>
    private static void AddVisitor(Held held, MeetingPeople people)
    {
        if (people.Chaired.Count > 0) return;
        var names = held.Sentence.Names.Where(name => name.Start < held.Verb).ToList();
        if (names.Count == 1 && !people.Attended.Contains(names[0].Person) && !people.SatIn.Contains(names[0].Person)) people.Add(MeetingRole.Spoke, names[0].Person);
    }
}
