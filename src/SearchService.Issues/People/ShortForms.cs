using SearchService.Chinese.SmartCn;
using SearchService.Issues.People.Known;
using SearchService.Issues.People.Lattice;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People;

/// <summary>Where does an issue name a person by the given name alone (安顺书记), or a foreigner by one part of the name?</summary>
/// <remarks>A short form counts only where exactly one full name fits.</remarks>
internal sealed class ShortForms
{
    private readonly Dictionary<string, string?> _fullOf = new(StringComparer.Ordinal);
    private readonly WordList _forms;
    private readonly KnownHelp _help;

    /// <summary>The short forms of <paramref name="fullNames"/>, people established in the issue, and of those that the archive knows.</summary>
    /// <remarks>Whoever the issue names comes before whoever another issue names.</remarks>
    public ShortForms(IEnumerable<string> fullNames, KnownHelp help)
    {
        _help = help;
        foreach (var name in fullNames.Distinct(StringComparer.Ordinal))
        {
            foreach (var form in FormsOf(name)) _fullOf[form] = _fullOf.ContainsKey(form) ? null : name;
        }

        _forms = new WordList(_fullOf.Keys.Concat(help.Given));
    }

    /// <summary>The short forms in a text, outside of <paramref name="taken"/> places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="taken">Names already found in it, in order.</param>
    /// <param name="inArticle">Full names that the article itself has.</param>
    public IEnumerable<Mention> In(NameText text, IReadOnlyList<Mention> taken, IReadOnlySet<string> inArticle)
    {
        var units = text.Units;
        var next = 0;
        for (var i = 0; i + 1 < units.Length; i++)
        {
            while (next < taken.Count && taken[next].Finding.End <= i) next++;
            var length = _forms.LongestAt(units, i);
            if (length == 0 || text.IsInWork(i) || (next < taken.Count && taken[next].Finding.Start < i + length)) continue;
            var form = units.Substring(i, length);
            if (FullOf(form) is not { } full || !IsMeant(text, i, i + length, inArticle.Contains(full))) continue;
            if (!_fullOf.ContainsKey(form) && !IsApart(text.Units, i, length)) continue;
            yield return new Mention(text, new NameFinding(form, i, i + length, 1, NameCues.GivenOnly | NameContext.After(text, i, i + length).Cues)) { Person = full, Link = LinkOf(form, full) };
            i += length - 1;
        }
    }

    private string? FullOf(string form) => _fullOf.TryGetValue(form, out var full) ? full : _help.Of(form)?.Person;

    private string LinkOf(string form, string full) =>
        full.Contains('·', StringComparison.Ordinal) ? "全名见同篇" : _fullOf.ContainsKey(form) ? "只称名，全期仅此一人" : "只称名，全档仅此一人";

    /// <summary>A given name of another issue that is a word (建设, 文明) needs a mark or an office in front; nothing else in this issue speaks for it.</summary>
    private static bool IsApart(string units, int start, int length) =>
        WordDictionary.Shared.FrequencyOf(units.AsSpan(start, length)) == 0 || start == 0 || !TextKey.IsHan(units[start - 1]) || NameWords.RolesBefore.LongestEnding(units, start) > 1;

    private static IEnumerable<string> FormsOf(string name)
    {
        if (name.Contains('·', StringComparison.Ordinal)) return name.Split('·').Where(part => part.Length > 2);
        return GivenName.Of(name) is { } given ? [given] : [];
    }

    /// <summary>With a title or 同志 behind it; or as the subject of a saying in an article that has the full name.</summary>
    private static bool IsMeant(NameText text, int start, int end, bool inArticle)
    {
        var units = text.Units;
        if (end >= units.Length) return false;
        var (_, after) = NameContext.After(text, start, end);
        if ((after & (NameCues.Placed | NameCues.Honored)) != 0) return false;
        if (end - start > 2) return inArticle;
        var isFree = start == 0 || !TextKey.IsHan(units[start - 1]) || NameWords.RolesBefore.LongestEnding(units, start) > 1 || "和与由请向对，刚才据说".Contains(units[start - 1], StringComparison.Ordinal);
        if (NameWords.Titles.LongestAt(units, end) > 1 && (after & NameCues.TitleAfter) != 0) return isFree || inArticle;
        if (!inArticle) return false;
        return NameWords.RolesBefore.LongestEnding(units, start) > 1 || (isFree && (units[end] == '说' || NameWords.VerbsAfter.LongestAt(units, end) > 1));
    }
}
