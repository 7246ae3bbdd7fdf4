using System.Text.RegularExpressions;
using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People;

/// <summary>What does a note at an article's end say of its author (作者系市政协委员), whom it does not name?</summary>
internal static partial class AuthorNotes
{
    /// <summary>The mentions with the note's offices given to the one who signed; unchanged where nobody or several did.</summary>
    public static List<Mention> Apply(List<Mention> mentions, IEnumerable<NameText> texts)
    {
        var authors = mentions.Where(mention => mention.Text.IsLine && mention.Finding.Cues.HasFlag(NameCues.Signed) && mention.Finding.End == mention.Text.Units.Length)
            .Select(mention => mention.Person).Distinct(StringComparer.Ordinal).ToList();
        if (authors.Count != 1) return mentions;
        var named = mentions.Select(mention => mention.Text).ToHashSet();
        var roles = texts.Where(text => !named.Contains(text)).Select(text => Note().Match(text.Units)).Where(note => note.Success)
            .SelectMany(note => note.Groups[1].Value.Split('、', '，', ' ')).Where(role => role.Length > 1).ToList();
        if (roles.Count == 0) return mentions;
        var first = mentions.FindIndex(mention => mention.Person == authors[0]);
        mentions[first] = mentions[first] with { Roles = [.. mentions[first].Roles.Concat(roles).Distinct(StringComparer.Ordinal)] };
        return mentions;
    }

    [GeneratedRegex(@"^（?(?:作者系该?|作者为|作者是|作者：|发言人：)([^）（。]{2,80}?)）?$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
