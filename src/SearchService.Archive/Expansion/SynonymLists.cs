using System.Reflection;
using System.Text;
using SearchService.Archive.Engines;

namespace SearchService.Archive.Expansion;

/// <summary>Where do synonyms come from? Built-in lists of the trade's general words and of the short names of offices, and the staff's own beside the issues.</summary>
internal static class SynonymLists
{
    /// <summary>The attachment of the staff's list, as it stood in its file at the last ingest.</summary>
    public const string Name = "synonyms";

    /// <summary>The staff's file in the corpus folder.</summary>
    public const string FileName = "synonyms.txt";

    private const long LongestFile = 1 << 20;

    private static readonly Lazy<string> BuiltIn = new(static () => Resource("general-synonyms.txt"));
    private static readonly Lazy<SynonymTable> OfficeTable = new(static () => new SynonymTable(Resource("office-names.txt")));

    /// <summary>Short and long names of offices and organizations.</summary>
    public static SynonymTable Offices => OfficeTable.Value;

    /// <summary>The synonyms of a generation.</summary>
    public static SynonymTable Of(IArchiveSnapshot snapshot) => new([BuiltIn.Value, Encoding.UTF8.GetString(snapshot.Attachment(Name).Span)]);

    /// <summary>The staff's list in a corpus folder; empty when there is none, or none of a sensible length that can be read.</summary>
    public static byte[] Read(string corpus)
    {
        var file = new FileInfo(Path.Combine(corpus, FileName));
        try
        {
            return file.Exists && file.Length <= LongestFile ? File.ReadAllBytes(file.FullName) : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(SynonymLists), name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
