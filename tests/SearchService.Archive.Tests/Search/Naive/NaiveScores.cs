using System.Diagnostics;
using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Tests.Search.Naive;

/// <summary>Does a document match a query, and how well? Straight from the definitions; null when it does not match.</summary>
internal sealed class NaiveScores(IReadOnlyList<NaiveDocument> documents)
{
    public double? Of(ArchiveQuery query, NaiveDocument document) => query switch
    {
        EverythingQuery => 1,
        NothingQuery => null,
        TermMatch term => Bm25(document, term.Field, term.Term, document.At(term.Field, term.Term).Count),
        PhraseMatch phrase => Phrase(document, phrase),
        PrefixMatch prefix => document.Terms.Any(term => term.Field == prefix.Field && term.Term.StartsWith(prefix.Prefix, StringComparison.Ordinal)) ? 1 : null,
        RangeMatch range => document.Document.Numbers.Any(number => number.Field == range.Field && number.Value >= range.Minimum && number.Value <= range.Maximum) ? 1 : null,
        CombinedQuery combined => Combined(combined, document),
        BestOf best => Best([.. Matching(best.Alternatives, document)], best.TieBreaker),
        Weighted weighted => Of(weighted.Inner, document) * weighted.Factor,
        Constant constant => Of(constant.Inner, document) is null ? null : constant.Score,
        _ => throw new UnreachableException(),
    };

    private static double? Best(IReadOnlyList<double> scores, float tieBreaker) =>
        scores.Count == 0 ? null : scores.Max() + (tieBreaker * (scores.Sum() - scores.Max()));

    private double? Combined(CombinedQuery query, NaiveDocument document)
    {
        var must = Matching(query.Must, document).ToList();
        var should = Matching(query.Should, document).ToList();
        var least = query.Must.Count + query.Filter.Count == 0 ? Math.Max(1, query.MinimumShould) : query.MinimumShould;
        var matches = must.Count == query.Must.Count && should.Count >= least
            && Matching(query.Filter, document).Count() == query.Filter.Count && !Matching(query.MustNot, document).Any();
        return matches ? must.Sum() + should.Sum() : null;
    }

    private IEnumerable<double> Matching(IReadOnlyList<ArchiveQuery> queries, NaiveDocument document) =>
        queries.Select(query => Of(query, document)).Where(score => score is not null).Select(score => score!.Value);

    private double? Phrase(NaiveDocument document, PhraseMatch phrase)
    {
        var starts = document.At(phrase.Field, phrase.Terms[0].Term).Count(position => Stands(document, phrase, 1, position - phrase.Terms[0].Position, position - phrase.Terms[0].Position));
        var scores = phrase.Terms.Select(term => Bm25(document, phrase.Field, term.Term, starts)).ToList();
        return starts == 0 ? null : scores.Sum();
    }

    /// <summary>Can the terms from <paramref name="next"/> on be placed so that all displacements lie within slop?</summary>
    private static bool Stands(NaiveDocument document, PhraseMatch phrase, int next, int low, int high)
    {
        if (high - low > phrase.Slop) return false;
        if (next == phrase.Terms.Count) return true;
        var (term, place) = phrase.Terms[next];
        foreach (var position in document.At(phrase.Field, term).Where(position => phrase.Slop == 0 ? position - place == low : Math.Abs(position - place - low) <= phrase.Slop))
        {
            if (Stands(document, phrase, next + 1, Math.Min(low, position - place), Math.Max(high, position - place))) return true;
        }

        return false;
    }

    private double? Bm25(NaiveDocument document, ArchiveField field, string term, int frequency)
    {
        if (frequency == 0) return null;
        var matching = documents.Count(other => other.At(field, term).Count > 0);
        var rarity = Math.Log(1 + ((documents.Count - matching + 0.5) / (matching + 0.5)));
        var average = documents.Average(other => other.Length(field));
        return rarity * frequency / (frequency + (1.2 * (0.25 + (0.75 * document.Length(field) / average))));
    }
}
