using SearchService.Archive.Analysis;
using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Search.Building;

/// <summary>Which terms of the character fields pin down a text? Of overlapping bigrams every second one and the last.</summary>
/// <remarks>
/// 市政协常委 is 市政 at 0, 协常 at 2, 常委 at 3: every character is covered and every distance fixed, with half the postings to read.
/// </remarks>
internal static class PhraseCover
{
    /// <summary>The cover, positions ascending from 0; empty when the text holds nothing that is indexed.</summary>
    public static IReadOnlyList<(string Term, int Position)> Of(string text) => Thin(CharacterPhrase.Of(text));

    /// <summary>Articles where the text of this cover stands in the field, as a whole or, with slop, nearly so.</summary>
    public static ArchiveQuery Match(ArchiveField field, IReadOnlyList<(string Term, int Position)> cover, int slop = 0) => cover.Count switch
    {
        0 => new NothingQuery(),
        1 => new TermMatch(field, cover[0].Term),
        _ => new PhraseMatch(field, cover, slop),
    };

    /// <summary>Covers behind one another as one.</summary>
    public static IReadOnlyList<(string Term, int Position)> Join(IEnumerable<IReadOnlyList<(string Term, int Position)>> covers)
    {
        var joined = new List<(string Term, int Position)>();
        var next = 0;
        foreach (var cover in covers.Where(cover => cover.Count > 0))
        {
            var start = next;
            joined.AddRange(cover.Select(part => (part.Term, part.Position + start)));
            next = joined[^1].Position + (IsPair(joined[^1].Term) ? 2 : 1);
        }

        return joined;
    }

    private static List<(string Term, int Position)> Thin(IReadOnlyList<(string Term, int Position)> all)
    {
        var kept = new List<(string Term, int Position)>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            var isCovered = kept.Count > 0 && Overlap(kept[^1], all[i]) && i + 1 < all.Count && Overlap(all[i], all[i + 1]);
            if (!isCovered) kept.Add(all[i]);
        }

        return kept;
    }

    private static bool Overlap((string Term, int Position) first, (string Term, int Position) second) =>
        second.Position == first.Position + 1 && IsPair(first.Term) && IsPair(second.Term);

    /// <summary>Two characters of a script without blanks; runs of letters and digits stand alone.</summary>
    private static bool IsPair(string term)
    {
        var first = char.IsHighSurrogate(term[0]) ? 2 : 1;
        return term.Length > first && UnitKinds.At(term, 0, out _) == UnitKind.Ideograph;
    }
}
