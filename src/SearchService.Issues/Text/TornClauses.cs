namespace SearchService.Issues.Text;

/// <summary>Was this short line torn out of a sentence, or is it a subhead?</summary>
internal static class TornClauses
{
    /// <summary>Words that ask for another one behind them.</summary>
    private const string Demanding = "的和与及在以把对将是为向从被让使等或并而且就也因于由给到、“《（(〈";

    /// <summary>What goes on with a sentence and starts none.</summary>
    private const string Continuing = "，。、；：！？）》”’,;)的了们";

    /// <summary>A last clause this short is the beginning of one that the next line goes on with.</summary>
    private const int MaxTornClause = 3;

    /// <summary>Does <paramref name="line"/>, which has no sentence in it, go on in <paramref name="next"/>?</summary>
    public static bool IsTorn(string line, string next)
    {
        if (Demanding.AsSpan().Contains(line[^1]) || Continuing.AsSpan().Contains(next[0])) return true;
        if (char.IsAsciiDigit(line[^1]) && next[0] is '日' or '月' or '年' or '时' or '%' or '个' or '人' or '名' or '元' or '万' or '亿' or '余' or '多' or '项' or '次') return true;
        return StartsInsideWord(next) || HasOpenMark(line) || EndsInShortClause(line);
    }

    /// <summary>A single character before the first comma or full stop is the rest of a word (监|督。), unless it is one that stands so (如，…).</summary>
    private static bool StartsInsideWord(string next) =>
        next.Length > 1 && next[1] is '。' or '，' or ',' or '、' or '；' && next[0] is not ('如' or '是' or '对' or '好' or '不' or '啊' or '哦' or '嗯');

    private static bool EndsInShortClause(string line)
    {
        var comma = line.AsSpan().LastIndexOfAny('，', ',');
        return comma > MaxTornClause && TextKey.Of(line[(comma + 1)..]).Length <= MaxTornClause && TextKey.Of(line[..comma]).Length > MaxTornClause + 1;
    }

    private static bool HasOpenMark(string text) =>
        Count(text, '“') > Count(text, '”') || Count(text, '《') > Count(text, '》') ||
        Count(text, '（') + Count(text, '(') > Count(text, '）') + Count(text, ')');

    private static int Count(string text, char mark) => text.AsSpan().Count(mark);
}
