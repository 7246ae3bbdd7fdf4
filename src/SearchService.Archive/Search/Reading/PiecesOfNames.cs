using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Search.Reading;

/// <summary>Which plain words are only the beginning of somebody's name? 李克 is nobody where the archive knows 李克强, and does not ask for him.</summary>
/// <remarks>Only words of the question's top, neither in a dictionary (欧阳) nor a known name themselves. Linear in the names.</remarks>
internal static class PiecesOfNames
{
    private const int Shortest = 2;
    private const int Longest = 3;
    private const int MostNames = 16;

    /// <summary>The question with those names excluded, and said so.</summary>
    public static ReadQuery Exclude(ReadQuery query, KnownPeople people)
    {
        IReadOnlyList<QuerySyntax> parts = query.Root is AndSyntax all ? all.Parts : query.Root is null ? [] : [query.Root];
        var (excluded, notes) = (new List<QuerySyntax>(), new List<string>());
        foreach (var word in parts.OfType<WordSyntax>())
        {
            var names = Longer(NameKey.Of(word.Text), people);
            if (names.Count == 0) continue;
            excluded.Add(new NotSyntax(SyntaxForms.Any([.. names.Select(static name => new PhraseSyntax(name))])!));
            notes.Add(IgnoredNotes.PieceOfName(word.Text, names[0]));
        }

        return excluded.Count == 0 ? query : query with { Root = SyntaxForms.All([.. parts, .. excluded]), Ignored = [.. query.Ignored, .. notes] };
    }

    private static List<string> Longer(string text, KnownPeople people) => text.Length is < Shortest or > Longest || char.IsAscii(text[0]) || people.Find(text).Count > 0 || IsWord(text)
        ? []
        : [.. people.WholeForms.Select(static form => form.Key).Where(form => form.Length == text.Length + 1 && form.StartsWith(text, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(MostNames)];

    private static bool IsWord(string text) => WordCover.Words(text) is [var only] && only == text;
}
