using System.Text;

namespace SearchService.Issues.Text;

/// <summary>Which characters do these bytes mean?</summary>
/// <remarks>
/// A byte order mark decides; without one UTF-16 shows by its zero bytes and line breaks, UTF-8 by validity, and what is left is GB18030 if that explains
/// more of it than UTF-8 does. Nothing is lost: an undecodable byte becomes U+FFFD in its place.
/// </remarks>
public static class TextDecoder
{
    /// <summary>Text of another encoding hardly ever forms a sequence of UTF-8, so that one fault in so many characters is damage, not a sign of it.</summary>
    private const int FaultsPerCharacter = 10;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")
        ?? throw new PlatformNotSupportedException("this runtime has no GB18030 tables");

    /// <summary>Decodes the whole of <paramref name="bytes"/>; linear.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith([(byte)0xEF, (byte)0xBB, (byte)0xBF])) return new(Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        if (bytes.StartsWith([(byte)0xFF, (byte)0xFE])) return new(Encoding.Unicode.GetString(bytes[2..]), "utf-16le");
        if (bytes.StartsWith([(byte)0xFE, (byte)0xFF])) return new(Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be");
        if (LooksLikeUtf16(bytes, 0)) return new(Encoding.Unicode.GetString(bytes), "utf-16le");
        if (LooksLikeUtf16(bytes, 1)) return new(Encoding.BigEndianUnicode.GetString(bytes), "utf-16be");
        var utf8 = Encoding.UTF8.GetString(bytes);
        var utf8Faults = Faults(utf8);
        if (utf8Faults * FaultsPerCharacter <= NonAscii(utf8)) return new(utf8, "utf-8");
        var gb = Gb18030.GetString(bytes);
        return Plausibility(gb) > Plausibility(utf8) ? new(gb, "gb18030") : new(utf8, "utf-8");
    }

    /// <summary>
    /// Line breaks and blanks as two bytes at even places, none as the other byte order would have them, and half of the units Han or ASCII.
    /// </summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int lowByteAt)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        if (sample.Length < 4 || bytes.Length % 2 != 0) return false;
        int han = 0, ascii = 0;
        for (var at = 0; at < sample.Length; at += 2)
        {
            var high = sample[at + 1 - lowByteAt];
            var low = sample[at + lowByteAt];
            if (high is >= 0x4E and <= 0x9F or 0x30 or 0xFF or 0x20) han++;
            else if (high == 0 && low is >= 0x20 and < 0x7F or 0x0A or 0x0D or 0x09) ascii++;
        }

        var units = sample.Length / 2;
        return ascii > 0 && sample.Contains((byte)0) && han + ascii >= units * 9 / 10;
    }

    private static int NonAscii(string text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            if (unit > '\u007F' && unit != '\uFFFD') count++;
        }

        return count;
    }

    private static int Faults(string text) => text.AsSpan().Count('\uFFFD');

    /// <summary>The frequent characters of Chinese prose less three times the faults: a wrong decoding has few of these and many rare ones.</summary>
    private static int Plausibility(string text)
    {
        var score = 0;
        foreach (var unit in text)
        {
            if (unit == '\uFFFD') score -= 3;
            else if (unit is '的' or '一' or '是' or '了' or '在' or '和' or '，' or '。' or '、' or '人' or '会' or '市' or '年' or '月' or '日' or '政' or '中' or '大' or '工') score++;
        }

        return score;
    }
}
