using SearchService.Issues.People.Lattice;

namespace SearchService.Issues.People;

/// <summary>What is said of each person of an article, all mentions together?</summary>
internal static class PersonAssembler
{
    /// <summary>The people of one article, in order of first mention.</summary>
    public static IReadOnlyList<PersonMention> Assemble(IReadOnlyList<Mention> mentions, NameBelief belief) =>
        [.. mentions.GroupBy(mention => mention.Person, StringComparer.Ordinal).Select(group => Person(group.Key, [.. group], belief)).OrderBy(person => person.Line)];

    private static PersonMention Person(string name, IReadOnlyList<Mention> mentions, NameBelief belief)
    {
        var surfaces = mentions.GroupBy(mention => mention.Surface, StringComparer.Ordinal).OrderByDescending(surface => surface.Count()).Select(surface => surface.Key);
        var roles = mentions.SelectMany(mention => mention.Roles).Distinct(StringComparer.Ordinal);
        return new PersonMention(name, [.. surfaces], mentions.Min(mention => mention.Line), [.. roles], mentions.Count, Basis(name, mentions, belief));
    }

    private static string Basis(string name, IReadOnlyList<Mention> mentions, NameBelief belief)
    {
        var cues = mentions.Aggregate(NameCues.None, (all, mention) => all | mention.Finding.Cues);
        var basis = Sign(cues, name, belief);
        var links = mentions.Where(mention => mention.Link is not null).Select(mention => $"“{mention.Finding.Name}”{mention.Link}").Distinct(StringComparer.Ordinal);
        return string.Join('；', links.Prepend(basis).Concat(belief.IsListed(name) && basis != NameBelief.ByRoster ? [NameBelief.ByRoster] : []));
    }

    private static string Sign(NameCues cues, string name, NameBelief belief)
    {
        if (cues.HasFlag(NameCues.RoleBefore)) return "前有职务";
        if (cues.HasFlag(NameCues.TitleAfter)) return "后有称谓";
        if (cues.HasFlag(NameCues.Signed)) return "署名";
        if (cues.HasFlag(NameCues.Appointed)) return "任免对象";
        if (cues.HasFlag(NameCues.Described)) return "后有说明";
        if (cues.HasFlag(NameCues.Listed)) return "同列名单";
        if (cues.HasFlag(NameCues.Foreign)) return "译名";
        if (belief.BasisOf(name) is { } known) return known;
        return cues.HasFlag(NameCues.Acts) || cues.HasFlag(NameCues.Called) ? "姓名用字和上下文" : "本期他处已确认";
    }
}
