using SearchService.Chinese.TableMaker.Unicode;
using SearchService.TestKit;

namespace SearchService.Chinese.Tests.Tables;

/// <summary>Where are the published sources that the embedded tables were made from?</summary>
internal static class TableSources
{
    /// <summary>The Unicode character database; skips the test by name where it is absent or of another version.</summary>
    public static UnicodeFolder RequireUnicode()
    {
        var readme = Path.Combine(UnicodeFolder.DebianPath, "ReadMe.txt");
        if (!File.Exists(Path.Combine(UnicodeFolder.DebianPath, "Unihan_Variants.txt.bz2"))) Places.Skip("the Unicode data are not installed (Debian: apt-get install unicode-data bzip2)");
        if (!File.ReadAllText(readme).Contains("Version 15.0.0")) Places.Skip("the Unicode data are not of version 15.0, from which the tables were made");
        return new UnicodeFolder(UnicodeFolder.DebianPath);
    }
}
