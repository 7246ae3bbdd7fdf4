using SearchService.Issues.Dates.Printed;

namespace SearchService.Issues.Meetings.Sentences;

/// <summary>Where in a text are the article's persons named?</summary>
/// <remarks>Longest form first at each place; time linear in the text for names of bounded length.</remarks>
internal sealed class NameSpots
{
    private readonly Dictionary<char, List<(string Surface, string Person)>> _surfaces = [];

    /// <summary>Prepares the printed forms of <paramref name="people"/>.</summary>
    public NameSpots(IReadOnlyList<PersonMention> people)
    {
        foreach (var person in people)
        {
            foreach (var surface in person.Surfaces.Append(person.Name).Select(form => CompactText.Of(form).Text).Where(form => form.Length > 1).Distinct())
            {
                if (!_surfaces.TryGetValue(surface[0], out var list)) _surfaces[surface[0]] = list = [];
                list.Add((surface, person.Name));
            }
        }

        foreach (var list in _surfaces.Values) list.Sort((first, second) => second.Surface.Length.CompareTo(first.Surface.Length));
    }

    /// <summary>The names in <paramref name="text"/>, in order, without overlap.</summary>
    public IReadOnlyList<NameSpot> In(string text)
    {
        var spots = new List<NameSpot>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!_surfaces.TryGetValue(text[i], out var list)) continue;
            foreach (var (surface, person) in list)
            {
                if (string.CompareOrdinal(text, i, surface, 0, surface.Length) != 0) continue;
                if (!IsNamedAfter(text, i + surface.Length) && !MeetingWords.Of("no person").Words.Contains(person)) spots.Add(new NameSpot(i, i + surface.Length, person));
                i += surface.Length - 1;
                break;
            }
        }

        return spots;
    }

    /// <summary>张某委员工作站: a thing that bears a person's name.</summary>
    private static bool IsNamedAfter(string text, int end) => MeetingWords.Of("named after").AtStart(text.AsSpan(end)) is not null;
}
