using System.Text;

namespace SearchService.Archive.Ingest.Files;

/// <summary>How many characters do a file's bytes hold?</summary>
internal static class CharacterCount
{
    /// <summary>UTF-16 units of a text in the encoding that the parser names; linear.</summary>
    public static long Of(ReadOnlySpan<byte> content, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetCharCount(content),
        "gb18030" => OfGb18030(content),
        _ => content.Length / sizeof(char),
    };

    // A byte below 0x80 is a character; another one leads two bytes, or four when the second is a digit (0x30 to 0x39).
    private static long OfGb18030(ReadOnlySpan<byte> content)
    {
        var count = 0L;
        for (var place = 0; place < content.Length; count++)
        {
            var isFour = place + 1 < content.Length && content[place + 1] is >= 0x30 and <= 0x39;
            place += content[place] < 0x80 ? 1 : isFour ? 4 : 2;
        }

        return count;
    }
}
