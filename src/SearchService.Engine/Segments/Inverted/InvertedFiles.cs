namespace SearchService.Engine.Segments.Inverted;

/// <summary>What are the files of a segment's inverted index called?</summary>
internal static class InvertedFiles
{
    /// <summary>The terms, see <see cref="Terms.TermsFormat"/>.</summary>
    public static string Terms(string segment) => segment + ".terms";

    /// <summary>The postings, see <see cref="Postings.PostingsFormat"/>.</summary>
    public static string Postings(string segment) => segment + ".postings";

    /// <summary>The positions, see <see cref="Positions.PositionsFormat"/>.</summary>
    public static string Positions(string segment) => segment + ".positions";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Of(string segment) => [Terms(segment), Postings(segment), Positions(segment)];
}
