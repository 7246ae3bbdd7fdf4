using System.Globalization;
using System.Text;
using SearchService.Engine.Indexing;

namespace SearchService.Benchmarks.Peer;

/// <summary>A line of docs-N.tsv or seg-N.tsv: id, yyyymmdd, section, persons joined by |, title, body or tokens.</summary>
internal static class PeerArticle
{
    /// <summary>Fills a document from a line.</summary>
    public static void Read(string line, bool isSegmented, IndexDocument document)
    {
        var columns = line.Split('\t');
        var (id, date, title) = (columns[0], columns[1], Unescape(columns[4]));
        document.Clear();
        document.Key = id;
        document.Stored = Encoding.UTF8.GetBytes($"{id}\t{date}\t{title}");
        document.AddText(PeerSchema.Text, isSegmented ? columns[5].AsMemory() : $"{title}\n{Unescape(columns[5])}".AsMemory());
        document.AddTerm(PeerSchema.Section, columns[2]);
        document.AddTerm(PeerSchema.SectionFacet, columns[2]);
        document.AddTerm(PeerSchema.YearFacet, date[..4]);
        document.AddNumber(PeerSchema.Date, int.Parse(date, CultureInfo.InvariantCulture));
        foreach (var person in columns[3].Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            document.AddTerm(PeerSchema.Persons, person);
            document.AddTerm(PeerSchema.PersonsFacet, person);
        }
    }

    /// <summary>What the harness wants of a hit: id, date and title out of the stored bytes.</summary>
    public static (string Id, int Date, string Title) Fetch(ReadOnlySpan<byte> stored)
    {
        var first = stored.IndexOf((byte)'\t');
        var second = first + 1 + stored[(first + 1)..].IndexOf((byte)'\t');
        var date = int.Parse(stored[(first + 1)..second], CultureInfo.InvariantCulture);
        return (Encoding.UTF8.GetString(stored[..first]), date, Encoding.UTF8.GetString(stored[(second + 1)..]));
    }

    private static string Unescape(string text) => text.Contains('\\') ? text.Replace("\\n", "\n", StringComparison.Ordinal) : text;
}
