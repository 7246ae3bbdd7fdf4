using System.Globalization;

namespace SearchService.Chinese.TableMaker.Unicode;

/// <summary>Which Han characters are at home in simplified text?</summary>
/// <remarks>
/// The 8,105 of the Table of General Standard Chinese Characters (2013; Unihan kTGH) and the 6,763 of GB 2312 (1980; kGB0). GB 2312 rows 16 to 55 are its
/// level 1, the 3,755 common characters. The few characters of GB 2312 that the later table replaces by another (後, 摺) are not at home any more.
/// </remarks>
internal sealed class StandardCharacters
{
    private const int FirstLevel2Row = 56;
    private readonly SortedDictionary<int, string> _gb2312;
    private readonly SortedDictionary<int, string> _general;
    private readonly SortedDictionary<int, string> _simplified;

    public StandardCharacters(UnicodeFolder unicode)
    {
        _gb2312 = unicode.Unihan("OtherMappings", "kGB0");
        _general = unicode.Unihan("OtherMappings", "kTGH");
        _simplified = unicode.Unihan("Variants", "kSimplifiedVariant");
    }

    /// <summary>True for a character that simplified text uses for itself.</summary>
    public bool Contains(int code) => _general.ContainsKey(code) || (_gb2312.ContainsKey(code) && !IsReplaced(code));

    /// <summary>1 or 2 for the levels of GB 2312; 3 for what only the later table has; 4 for all others.</summary>
    public int LevelOf(int code)
    {
        if (_gb2312.TryGetValue(code, out var cell)) return int.Parse(cell, CultureInfo.InvariantCulture) / 100 < FirstLevel2Row ? 1 : 2;
        return _general.ContainsKey(code) ? 3 : 4;
    }

    private bool IsReplaced(int code) =>
        _simplified.TryGetValue(code, out var targets) && UnicodeFolder.CodePoints(targets).Any(target => target != code && _general.ContainsKey(target));
}
