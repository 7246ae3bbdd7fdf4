using SearchService.Archive.Search.Known;

namespace SearchService.Archive.Search.Suggest;

/// <summary>Something that can be suggested.</summary>
/// <param name="Type">person, section, issue or title.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Key">What is looked through: all its forms, folded, each between two <see cref="SuggestList.Border"/>.</param>
/// <param name="Count">Articles behind it.</param>
/// <param name="Id">The article's or issue's id.</param>
internal sealed record SuggestEntry(string Type, string Text, string Key, int Count, string? Id)
{
    /// <summary>An entry that is found by any of its forms.</summary>
    public static SuggestEntry Of(string type, string text, IEnumerable<string> otherForms, int count, string? id = null)
    {
        var forms = otherForms.Prepend(text).Select(NameKey.Of).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal);
        return new SuggestEntry(type, text, SuggestList.Border + string.Join(SuggestList.Border, forms) + SuggestList.Border, count, id);
    }
}
