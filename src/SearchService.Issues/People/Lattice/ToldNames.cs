using System.Buffers;
using SearchService.Chinese.SmartCn;
using SearchService.Issues.People.Tables;
using SearchService.Issues.Text;

namespace SearchService.Issues.People.Lattice;

/// <summary>Which words does an article introduce and then treat as people (村医毛病, 毛病说)?</summary>
/// <remarks>
/// A name that is a word (江水, 方案) loses against the word wherever all its places are weighed together. Here only those places count where little else than a person fits:
/// an office in front, a title or a saying behind. Together they have to speak for a person; then these very places are names, and the word stays a word in all others.
/// Linear in the article's length.
/// </remarks>
internal sealed class ToldNames
{
    private const double Enough = 3;
    private const double EnoughForHard = 5;
    private const double EnoughAcross = 5;
    private const int FewestArticles = 2;
    private const double Office = 2;
    private const double Walk = 1.3;
    private const double ClauseStart = 0.5;
    private const double BodyBefore = 1.2;
    private const double Title = 2;
    private const double Saying = 1.7;
    private const double Deed = 0.8;
    private const double InTurn = 1.2;
    private const double MarkBehind = 0.5;
    private const double Collocation = 2;
    private const double Usual = 1e-10;
    private const double GrammarLike = 1e-7;
    private const int SeenBehindNames = 3;
    private const int LongestSentence = 200;
    private const int LongestOffice = 24;

    /// <summary>Surnames that are mostly grammar: 都能, 应由.</summary>
    private const string Particles = "都应能有从由向别须何于者";

    /// <summary>Offices that stand for many as often as for one: 委员全覆盖.</summary>
    private const string Groups = "委员 政协委员 代表 成员 老人 家长 同学 同事 干部 专家";

    private static readonly SearchValues<char> Grammar = SearchValues.Create([.. Enumerable.Range('\u4E00', 0x5200).Select(static unit => (char)unit).Where(static unit => NameChances.GivenCharacter(unit) < GrammarLike)]);

    private readonly Dictionary<string, List<Place>> _places = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Across> _ofIssue = new(StringComparer.Ordinal);

    /// <summary>Marks the places in the texts of one article.</summary>
    public void Mark(IReadOnlyList<NameText> texts)
    {
        _places.Clear();
        foreach (var text in texts) Collect(text);
        foreach (var (name, places) in _places)
        {
            if (IsTold(name, places)) MarkAll(name, places, 1);
            if (!_ofIssue.TryGetValue(name, out var across)) _ofIssue[name] = across = new Across();
            across.Articles += places.Exists(static place => place.IsIntroduction) ? 1 : 0;
            across.Places.AddRange(places.Where(static place => place.IsIntroduction || place.Evidence >= Title));
        }
    }

    /// <summary>Marks what no article tells by itself but several introduce: the same word behind an office in one article after another.</summary>
    public void MarkAcross()
    {
        foreach (var (name, across) in _ofIssue)
        {
            if (across.Articles < FewestArticles || IsHardToTell(name) || !across.Places.Exists(static place => place.IsActing)) continue;
            if (across.Places.Sum(static place => place.Evidence) >= EnoughAcross) MarkAll(name, across.Places, MarkBehind);
        }
    }

    private static void MarkAll(string name, List<Place> places, double least)
    {
        foreach (var place in places.Where(place => place.Evidence >= least)) place.Text.MarkRow(place.Start, place.Start + name.Length);
    }

    private static bool IsTold(string name, List<Place> places)
    {
        if (!places.Exists(static place => place.IsIntroduction) || !places.Exists(static place => place.IsActing)) return false;
        return places.Sum(static place => place.Evidence) >= (IsHardToTell(name) ? EnoughForHard : Enough);
    }

    private static bool IsHardToTell(string name) =>
        NameWords.Hard.Contains(name) || Particles.Contains(name[0], StringComparison.Ordinal) || name.AsSpan(1).ContainsAny(Grammar) || (WordDictionary.Shared.FrequencyOf(name) == 0 && NameChances.Of(name) < Usual);

    private void Collect(NameText text)
    {
        var units = text.Units.AsSpan();
        for (var i = 0; i + 1 < units.Length; i++)
        {
            if (!TextKey.IsHan(units[i]) || text.IsInWork(i)) continue;
            var isCompound = NameChances.Surname(units.Slice(i, 2)) > 0;
            if (!isCompound && NameChances.Surname(units[i]) == 0) continue;
            var front = Front(text, i, out var isIntroduction);
            if (front <= 0) continue;
            for (var length = 2; length <= (isCompound ? 4 : 3) && i + length <= units.Length; length++) Weigh(text, i, length, front, isIntroduction);
        }
    }

    private void Weigh(NameText text, int start, int length, double front, bool isIntroduction)
    {
        var units = text.Units.AsSpan();
        var end = start + length;
        if (!NameShape.Fits(units, start, end) || NameWords.Never.Contains(units[start..end]) || NameWords.RolesBefore.LongestAt(units, start) >= length || NameWords.RolesAfter.LongestAt(units, start) >= length) return;
        if (units[start] is '区' or '县' && end < units.Length && NameContext.IsBodyEnding(units[end])) return;
        if (length > 2 && (NameContext.IsBodyEnding(units[end - 1]) || NameWords.VerbsAfter.LongestAt(units, end - 1) > 0)) return;
        var behind = Behind(text, start, end, isIntroduction, out var isTitle);
        if (behind == 0 || (NameContext.IsBodyEnding(units[Math.Max(start - 1, 0)]) && !isTitle && !isIntroduction)) return;
        // Where a name ends that is no word, the sentence as a whole knows best; only what people alone say or are appointed to tells it here.
        if (behind > MarkBehind && (behind < Saying || isTitle) && WordDictionary.Shared.FrequencyOf(units[start..end]) == 0) return;
        var evidence = Math.Max(0, front + behind - Collocations(units, start, end));
        var name = text.Units.Substring(start, length);
        if (!_places.TryGetValue(name, out var places)) _places[name] = places = [];
        places.Add(new Place(text, start, evidence, (isIntroduction || isTitle) && evidence >= 1, behind > MarkBehind));
    }

    private static double Front(NameText text, int start, out bool isIntroduction)
    {
        var units = text.Units.AsSpan();
        var role = NameWords.RolesBefore.LongestEnding(units, start);
        isIntroduction = role > 1 || NameWords.Appointing.LongestEnding(units, start) > 1;
        if (isIntroduction && role < 2) return Office;
        if (isIntroduction) return Groups.Contains(units[(start - role)..start], StringComparison.Ordinal) || (NameWords.Titles.LongestEnding(units, start) < 2 && NameWords.NoOffices.LongestEnding(units, start) < 2) ? Walk : Office;
        if (start > 1 && NameContext.IsBodyEnding(units[start - 1])) return BodyBefore;
        return start == 0 || units[start - 1] is '。' or '，' or '！' or '？' or '；' or '：' or '”' or '、' ? ClauseStart : 0;
    }

    private static double Behind(NameText text, int start, int end, bool isIntroduction, out bool isTitle)
    {
        var units = text.Units.AsSpan();
        isTitle = false;
        if (end >= units.Length) return isIntroduction ? text.IsGap(start) ? Saying : MarkBehind : 0;
        if (SayingAt(units, end) > 0 || IsAppointed(units, start, end)) return Saying;
        var title = NameWords.Titles.LongestAt(units, end);
        if (title > 1 && (NameContext.After(text, start, end).Cues & NameCues.TitleAfter) != 0)
        {
            isTitle = !isIntroduction;
            return isTitle ? Title : 0;
        }

        if (!isIntroduction) return 0;
        if (NameWords.VerbsAfter.LongestAt(units, end) > 1 || FollowsNames(units, end)) return Deed;
        if (units[end] is '，' or '。' or '；' && IsRoleAndName(text, end + 1)) return InTurn;
        return units[end] is '，' or '。' or '、' or '：' or '；' or '（' ? MarkBehind : 0;
    }

    /// <summary>“任命某某为…主任”, “免去某某的…职务”, “某某辞去…”, once the sentence appoints.</summary>
    private static bool IsAppointed(ReadOnlySpan<char> units, int start, int end)
    {
        const int longest = 40;
        if (units[end] == '（' && units[end..].IndexOf('）') is > 0 and < 10 and var close) end += close + 1;
        if (end >= units.Length || units[end] is not ('为' or '的' or '辞')) return false;
        var clause = units[end..Math.Min(units.Length, end + longest)];
        if (clause.IndexOfAny("，。；") is >= 0 and var stop) clause = clause[..stop];
        var isDirect = NameWords.Appointing.LongestEnding(units, start) > 1;
        var before = units[Math.Max(0, start - LongestSentence)..start];
        before = before[(before.LastIndexOfAny('。', '：') + 1)..];
        var isMeant = isDirect || before.IndexOf("任命") >= 0 || before.IndexOf("增补") >= 0;
        if (clause[0] == '为') return isMeant && NameWords.RolesBefore.LongestEnding(clause, clause.Length) > 1;
        return clause[0] == '的' ? isDirect && clause.EndsWith("职务") : clause.StartsWith("辞去");
    }

    /// <summary>Did the dictionary's text have this word behind names more than once?</summary>
    private static bool FollowsNames(ReadOnlySpan<char> units, int at) =>
        WordBehind(units, at) is > 0 and var length && TextKey.IsHan(units[at]) && WordDictionary.Shared.BigramFrequencyOf("未##人", units.Slice(at, length)) >= SeenBehindNames;

    /// <summary>“，副团长某某，”: the next clause is an office and a name and nothing else.</summary>
    private static bool IsRoleAndName(NameText text, int at)
    {
        var units = text.Units.AsSpan();
        for (var start = at + 2; start < units.Length && start - at < LongestOffice && TextKey.IsHan(units[start]); start++)
        {
            if (NameWords.RolesBefore.LongestEnding(units[at..start], start - at) < 2 || NameWords.RolesBefore.LongestAt(units, start) > 1) continue;
            foreach (var length in (ReadOnlySpan<int>)[3, 2])
            {
                var end = start + length;
                if (end < units.Length && NameShape.Fits(units, start, end) && (!TextKey.IsHan(units[end]) || NameWords.VerbsAfter.LongestAt(units, end) > 1)) return NameChances.Surname(units[start]) > 0 || NameChances.Surname(units.Slice(start, 2)) > 0;
            }
        }

        return false;
    }

    /// <summary>The length of a saying at a unit, a word between included; 0 when none stands there.</summary>
    private static int SayingAt(ReadOnlySpan<char> units, int at)
    {
        if (NameWords.Sayings.LongestAt(units, at) is > 0 and var length) return length;
        var between = NameWords.Between.LongestAt(units, at);
        return between > 0 && NameWords.Sayings.LongestAt(units, at + between) is > 0 and var behind ? between + behind : 0;
    }

    /// <summary>What speaks against a name: that the dictionary's text has the very words side by side (明确指出, 项目经理).</summary>
    private static double Collocations(ReadOnlySpan<char> units, int start, int end)
    {
        var name = units[start..end];
        if (WordDictionary.Shared.FrequencyOf(name) == 0) return 0;
        var against = 0.0;
        // Grammar follows any word.
        if (end < units.Length && units[end] is not ('的' or '为') && WordBehind(units, end) is > 0 and var behind && WordDictionary.Shared.BigramFrequencyOf(name, units.Slice(end, behind)) > 0) against += Collocation;
        if (WordBefore(units, start) is > 0 and var before && WordDictionary.Shared.BigramFrequencyOf(units[(start - before)..start], name) > 0) against += Collocation;
        return against;
    }

    private static int WordBehind(ReadOnlySpan<char> units, int start)
    {
        for (var length = Math.Min(4, units.Length - start); length > 0; length--)
        {
            if (TextKey.IsHan(units[start + length - 1]) && WordDictionary.Shared.FrequencyOf(units.Slice(start, length)) > 0) return length;
        }

        return 0;
    }

    private static int WordBefore(ReadOnlySpan<char> units, int end)
    {
        for (var length = Math.Min(4, end); length > 0; length--)
        {
            if (TextKey.IsHan(units[end - length]) && WordDictionary.Shared.FrequencyOf(units.Slice(end - length, length)) > 0) return length;
        }

        return 0;
    }

    /// <summary>What all articles of an issue say of one word.</summary>
    private sealed class Across
    {
        public int Articles { get; set; }

        public List<Place> Places { get; } = [];
    }

    private readonly record struct Place(NameText Text, int Start, double Evidence, bool IsIntroduction, bool IsActing);
}
