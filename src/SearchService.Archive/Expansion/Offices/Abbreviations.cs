using SearchService.Archive.Analysis;
using SearchService.Chinese.Meanings;

namespace SearchService.Archive.Expansion.Offices;

/// <summary>Which longer or shorter name does the archive print for this office, organization, fair or law? 社法委 and 社会和法制委员会, found from each other.</summary>
/// <remarks>Nothing is listed beforehand but how such names end (<see cref="OfficeEndings"/>). A word of general language (座谈会) that is printed stands for itself.</remarks>
internal sealed class Abbreviations(IndexedTexts texts)
{
    private const int MostForms = 3;
    private const int LongestShort = 10;
    private readonly LongerNames _longer = new(texts);
    private readonly ShorterNames _shorter = new(texts);

    /// <summary>Other forms of an office, best first; empty for what is none.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        if (text.Length < 2 || !text.All(IsHan) || IsPlainWord(text)) return [];
        var found = OfficeEndings.OfLong(text).SelectMany(ending => _shorter.Of(text, ending)).ToList();
        var isLong = OfficeEndings.OfLong(text).Any(static ending => ending.Short.Length > 0);
        if (isLong) found.AddRange(OfficeEndings.OfLong(text).SelectMany(ending => _longer.Of(text, ending.Before, ending.Long, isAll: true)));
        else if (text.Length <= LongestShort) found.AddRange(OfficeEndings.OfShort(text).SelectMany(form => _longer.Of(text, form.Before, form.Long, isAll: false)));

        return [.. found.Where(form => form.Name != text).GroupBy(form => form.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Max(form => form.Score)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).Take(MostForms)];
    }

    private bool IsPlainWord(string text) => NearWords.Of(text).Count > 0 && WordCover.Words(text) is [var word] && word == text && texts.CountOfWord(text) > 0;

    private static bool IsHan(char character) => UnitKinds.At(character.ToString(), 0, out _) == UnitKind.Ideograph;
}
