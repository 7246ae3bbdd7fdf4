using SearchService.Archive.Answers;
using SearchService.Archive.Generations;
using SearchService.Archive.Records;
using SearchService.Archive.Search.Known;
using SearchService.Chinese.Pinyin;

namespace SearchService.Archive.Research;

/// <summary>Who is known whose name begins so, or who holds such an office? Linear in the people of the archive.</summary>
internal static class PeopleLists
{
    private const int MostRoles = 3;

    /// <summary>One page of the people, those with most articles first.</summary>
    /// <param name="generation">The archive.</param>
    /// <param name="prefix">How a printed form begins, or its pinyin or initials; null for everybody.</param>
    /// <param name="role">What an office contains; null for any or none.</param>
    /// <param name="limit">People per page.</param>
    /// <param name="offset">People to skip.</param>
    public static PeopleList Of(ArchiveGeneration generation, string? prefix, string? role, int limit, int offset)
    {
        var key = prefix is null ? "" : NameKey.Of(prefix);
        TypedPinyin? spelled = prefix is not null && PinyinReader.TryRead(prefix, out var pinyin) ? pinyin : null;
        var found = generation.Names.People.All.Where(known => Begins(known, key, spelled) && Holds(known.Person, role)).Select(static known => known.Person).ToList();
        return new PeopleList(
            found.Count, limit, offset, generation.Snapshot.Generation,
            [.. found.Skip(offset).Take(limit).Select(person => new PersonSummary(person.Name, person.Articles, Roles(person, role), AnswerLinks.OfPerson(person.Name)))]);
    }

    private static bool Begins((PersonFacts Person, string[] Forms) known, string key, TypedPinyin? spelled) =>
        key.Length == 0
        || Array.Exists(known.Forms, form => form.StartsWith(key, StringComparison.Ordinal))
        || (spelled is not null && spelled.Match(known.Person.Name) != PinyinMatch.None);

    private static bool Holds(PersonFacts person, string? role) => role is null || person.Roles.Any(span => KnownOffices.Contains(span.Role, role));

    private static IReadOnlyList<RoleSpan> Roles(PersonFacts person, string? role) =>
        [.. person.Roles
            .Where(span => role is null || KnownOffices.Contains(span.Role, role))
            .OrderByDescending(static span => span.To ?? DateOnly.MinValue)
            .ThenByDescending(static span => span.Count)
            .ThenBy(static span => span.Role, StringComparer.Ordinal)
            .Take(MostRoles)];
}
