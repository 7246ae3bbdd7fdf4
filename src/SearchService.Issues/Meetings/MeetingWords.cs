using System.Reflection;
using SearchService.Issues.Dates;

namespace SearchService.Issues.Meetings;

/// <summary>Which words tell what was held, where, and who did what there? Read once from <c>Tables/meeting-words.txt</c>.</summary>
internal static class MeetingWords
{
    private static readonly Dictionary<string, WordSet> Groups = Load();

    /// <summary>The words of one group of the table.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such group.</exception>
    public static WordSet Of(string group) => Groups[group];

    /// <summary>The lines of a table without comments.</summary>
    public static IEnumerable<string> Lines(string table)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("meetings/" + table)
            ?? throw new InvalidDataException($"The assembly holds no table {table}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var text = line.Split('#')[0].Trim();
            if (text.Length > 0) yield return text;
        }
    }

    private static Dictionary<string, WordSet> Load()
    {
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (var line in Lines("meeting-words.txt"))
        {
            if (line.StartsWith('[')) groups[line.Trim('[', ']')] = words = [];
            else words.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return groups.ToDictionary(group => group.Key, group => new WordSet(group.Value), StringComparer.Ordinal);
    }
}
