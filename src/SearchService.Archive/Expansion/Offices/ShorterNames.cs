namespace SearchService.Archive.Expansion.Offices;

/// <summary>Which shorter forms of a long name does the archive print?</summary>
/// <remarks>
/// Usage takes of each word its first character, the first two or the whole, leaves some words and the place in front out, and cuts the ending: all such forms are tried, given up as
/// soon as two neighboring characters stand nowhere side by side, and counted when the archive prints them. Most of the words need a character, or the first and the last. At most <see cref="MostTried"/> beginnings and <see cref="MostCounted"/> forms.
/// </remarks>
internal sealed class ShorterNames(IndexedTexts texts)
{
    private const int MostTried = 2000;
    private const int MostCounted = 24;
    private const int MostWords = 8;
    private const double LeastCover = 0.6;
    private const double LeastOfEnds = 0.35;
    private const double LessPerPlace = 0.3;

    /// <summary>Forms with their scores, in no order.</summary>
    public IEnumerable<(string Name, double Score)> Of(string text, (string Before, string Long, string[] Short) ending)
    {
        var words = WordCover.Words(ending.Before);
        if (words.Count is 0 or > MostWords) return [];
        var search = new Search(texts, text, words, [.. ending.Short, ending.Long]);
        search.Try(0, "", 0, 0);
        return search.Found.OrderByDescending(form => form.Cover).ThenBy(form => form.Name.Length).Take(MostCounted)
            .Select(form => (form.Name, Score: form.Cover, Articles: texts.CountOf(form.Name))).Where(form => form.Articles > 0)
            .Select(form => (form.Name, form.Score + (0.01 * Math.Min(form.Articles, 20)))).ToList();
    }

    private sealed class Search(IndexedTexts texts, string typed, IReadOnlyList<string> words, IReadOnlyList<string> endings)
    {
        private int _tried;

        public List<(string Name, double Cover)> Found { get; } = [];

        /// <summary>Goes on from the word at this place.</summary>
        public void Try(int at, string form, int covered, int places)
        {
            if (++_tried > MostTried) return;
            if (at == words.Count)
            {
                if (form.Length > 0) End(form, (double)covered / Math.Max(1, words.Count - places), places);
                return;
            }

            var word = words[at];
            foreach (var length in ((int[])[1, 2, word.Length]).Where(length => length <= word.Length).Distinct()) Extend(at, form + word[..length], form.Length, covered + 1, places);
            if (form.Length == 0 && NameWords.IsPlace(words, at)) Try(at + 1, form, covered, places + 1);
            else if (form.Length > 0) Try(at + 1, form, covered, places);
        }

        private void Extend(int at, string form, int joint, int covered, int places)
        {
            if (IsJoined(form, joint)) Try(at + 1, form, covered, places);
        }

        private void End(string form, double cover, int places)
        {
            if (form.Length == 1 && cover < 1) return;
            if (cover < (words[^1].Contains(form[^1], StringComparison.Ordinal) ? LeastOfEnds : LeastCover)) return;
            foreach (var ending in endings)
            {
                var name = form + ending;
                // Two characters are a short form only when nothing is left out: 残联.
                if ((name.Length == 2 && (cover < 1 || ending == endings[^1])) || name == typed || !IsJoined(name, form.Length)) continue;
                if (Found.TrueForAll(other => other.Name != name)) Found.Add((name, cover - (LessPerPlace * places)));
            }
        }

        private bool IsJoined(string form, int joint) => joint == 0 || texts.CountOfPair(form[joint - 1], form[joint]) > 0;
    }
}
