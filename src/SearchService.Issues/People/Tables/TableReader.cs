using System.Text;

namespace SearchService.Issues.People.Tables;

/// <summary>What stands in one of the embedded language tables? Lines of words, with comments that begin with #.</summary>
internal static class TableReader
{
    /// <summary>The lines of Tables/<paramref name="name"/> without comments, each split at its blanks.</summary>
    public static IEnumerable<string[]> Lines(string name)
    {
        using var stream = typeof(TableReader).Assembly.GetManifestResourceStream("people/" + name)
            ?? throw new InvalidDataException($"The assembly holds no table {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    /// <summary>The words of the lines that begin with one of <paramref name="kinds"/>.</summary>
    public static IEnumerable<string> Words(string name, params string[] kinds) =>
        Lines(name).Where(line => kinds.Contains(line[0])).SelectMany(line => line.Skip(1));
}
