namespace SearchService.Archive.Search.Building;

/// <summary>How much does each sign of relevance count? Every weight of the ranking, in one place.</summary>
/// <remarks>
/// Scores are BM25 values of single terms, mostly between 1 and 10, times these weights, added up over the leaves of a query. Set by hand so that: the whole text beats
/// its parts, a title beats a body, an article on a person beats one that only contains the same characters. A tuning run over the 107 judged questions of two
/// corpora (RankingTuning in the tests, coordinate ascent with five-fold cross-validation, 2026-11-25) found no change that raises mean nDCG@10 (0.9467) by 0.0005. The same run
/// over 313 questions, 206 of them judged blind, moved only CompoundSlop (8 to 42); cross-validated 0.8592 became 0.8607, which is chance (0.65), so the weights stay.
/// </remarks>
internal sealed record RankingProfile
{
    /// <summary>The profile in use.</summary>
    public static RankingProfile Default { get; } = new();

    /// <summary>A word in the title.</summary>
    public float TitleWord { get; init; } = 2;

    /// <summary>A word in the subtitle.</summary>
    public float SubtitleWord { get; init; } = 1.5f;

    /// <summary>A word in the body.</summary>
    public float BodyWord { get; init; } = 1;

    /// <summary>How much a word's other fields add to its best one, 0 to 1.</summary>
    public float OtherFields { get; init; } = 0.3f;

    /// <summary>The characters of a part of a leaf, in the body.</summary>
    public float Characters { get; init; } = 0.5f;

    /// <summary>All characters of a leaf of several words in a row, in the body.</summary>
    public float Whole { get; init; } = 3;

    /// <summary>All characters of a leaf in a row, in the title.</summary>
    public float WholeInTitle { get; init; } = 3;

    /// <summary>The words of a leaf close together; the leaves of a query close together.</summary>
    public float Near { get; init; } = 0.5f;

    /// <summary>A constant for an article on the person that a leaf names: above what the text of one leaf reaches.</summary>
    public float Person { get; init; } = 12;

    /// <summary>A constant for an article that answers a leaf as typed, where other wordings are looked for, too: above all that one of these reaches.</summary>
    public float Typed { get; init; } = 40;

    /// <summary>Another wording beside the typed one, at most: less where its score could exceed <see cref="Typed"/>.</summary>
    public float Alternative { get; init; } = 0.8f;

    /// <summary>A constant for an article with a word that begins as asked.</summary>
    public float Prefix { get; init; } = 1;

    /// <summary>Moves allowed between the two words of a compound: they stand in one clause, in either order.</summary>
    public int CompoundSlop { get; init; } = 8;

    /// <summary>Moves allowed between a word and a single character beside it.</summary>
    public int LoneSlop { get; init; } = 4;

    /// <summary>Moves allowed between the leaves of a query that count as close together.</summary>
    public int LeafSlop { get; init; } = 20;

    /// <summary>Another wording of a whole leaf where only most of the words have to match.</summary>
    public float NearWord { get; init; } = 0.6f;
}
