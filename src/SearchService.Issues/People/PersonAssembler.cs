namespace SearchService.Issues.People;

/// <summary>Which mentions of an article are one person, and what is said of them?</summary>
internal static class PersonAssembler
{
    /// <summary>The people of one article by their mentions, in order of first mention.</summary>
    public static IReadOnlyList<PersonMention> Assemble(List<Mention> mentions) =>
        [.. mentions.GroupBy(mention => mention.Finding.Name).Select(group =>
        {
            var first = group.First();
            return new PersonMention(
                group.Key,
                [.. group.GroupBy(mention => mention.Text.Printed(mention.Finding.Start, mention.Finding.End)).OrderByDescending(surface => surface.Count()).Select(surface => surface.Key)],
                first.Text.LineOf(first.Finding.Start), [], group.Count(), first.Finding.Cues.ToString() + " " + group.Max(m => m.Finding.Chance));
        })];
}
