using SearchService.Issues.Dates;
using SearchService.Issues.Meetings.Sentences;

namespace SearchService.Issues.Meetings.Roles;

/// <summary>Who chaired, spoke, attended and sat in, sentence by sentence?</summary>
/// <remarks>
/// A sentence is read from left to right: names gather to a list while only offices and marks stand between them; a word of <see cref="RoleVerb"/> gives
/// the list its part; the next name begins a new list. Behind 指出 and the like the rest is what was said. Linear in the sentence.
/// </remarks>
internal sealed class RolesReader(bool isVisit)
{
    private const int LongestOffice = 46;
    private const int Reach = 90;
    private const int SpeechReach = 40;

    private static readonly WordSet Above = MeetingWords.Of("above");

    private readonly HashSet<string> _leaders = new(StringComparer.Ordinal);
    private string? _lastSubject;

    /// <summary>The people of the report so far.</summary>
    public MeetingPeople People { get; } = new();

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence sentence)
    {
        sentence = WithoutPrincipal(sentence);
        if (RoleLabels.Introduced(sentence) is { } list)
        {
            foreach (var named in sentence.Names.Where(named => named.Start >= list.Start)) People.Add(list.Role, named.Person);
            return;
        }

        var verbs = RoleVerb.In(sentence.Masked);
        var run = new List<NameSpot>();
        var isClosed = false;
        var end = 0;
        var name = 0;
        foreach (var verb in verbs)
        {
            for (; name < sentence.Names.Count && sentence.Names[name].Start < verb.Start; name++)
            {
                var spot = sentence.Names[name];
                if (sentence.Masked[spot.Start] == Sentence.Blot) continue;
                if (isClosed || run.Count == 0 || !IsListGap(sentence.Masked, run[^1].End, spot.Start)) run.Clear();
                if (run.Count == 0 && IsObject(sentence, spot)) continue;
                run.Add(spot);
                isClosed = false;
                end = spot.End;
            }

            var applies = run.Count > 0 && verb.Start >= end && Accepts(sentence.Masked, end, verb, isClosed);
            if (applies) Apply(sentence.Masked, run, verb, verbs);
            if (verb.Form == RoleForm.Saying)
            {
                if (!applies) Pronoun(sentence, verb);
                if (applies ? IsSpeechAhead(sentence, verb) : IsOthersSpeech(sentence, verb)) break;
            }

            if (!applies) continue;
            isClosed = true;
            end = verb.End;
        }

        AddHeard(sentence);
        if (sentence.Names.Count > 0) _lastSubject = sentence.Names[^1].Person;
    }

    /// <summary>受某某委托: who gave the charge takes no part in what follows; blotted out, it does not part the name in front from its verb either.</summary>
    private static Sentence WithoutPrincipal(Sentence sentence)
    {
        const string charged = "委托";
        var end = sentence.Masked.IndexOf(charged, StringComparison.Ordinal);
        var start = end < 0 ? -1 : sentence.Masked.LastIndexOf('受', end);
        if (start < 0 || end - start > LongestOffice || sentence.Masked.AsSpan(start, end - start).Contains(',')) return sentence;
        end += charged.Length;
        return sentence with { Masked = string.Concat(sentence.Masked.AsSpan(0, start), new string(Sentence.Blot, end - start), sentence.Masked.AsSpan(end)) };
    }

    /// <summary>听取了某某关于…的通报: who is heard has spoken.</summary>
    private void AddHeard(Sentence sentence)
    {
        foreach (var name in sentence.Names)
        {
            var front = sentence.Masked.AsSpan(Math.Max(0, name.Start - Reach), Math.Min(Reach, name.Start));
            var heard = front.LastIndexOf("听取");
            if (heard < 0 || front[heard..].IndexOfAny(',', ':') >= 0 || Above.Words.Contains(name.Person)) continue;
            var behind = sentence.Masked.AsSpan(name.End, Math.Min(Reach, sentence.Masked.Length - name.End));
            if (MeetingWords.Of("heard").AtStart(behind.TrimStart("同志").TrimStart(Sentence.Blot)) is not null && MeetingWords.Of("reporting").FirstIn(sentence.Text.AsSpan(name.End, behind.Length)) is not null) People.Add(MeetingRole.Spoke, name.Person);
        }
    }

    private void Apply(string masked, List<NameSpot> run, RoleVerb verb, List<RoleVerb> verbs)
    {
        var alsoSpeaks = verb.Role == MeetingRole.Attended && Follows(masked, verb, verbs) is { } speech && (run.Count == 1 || masked.AsSpan(speech.Start).StartsWith("讲话"));
        foreach (var spot in run)
        {
            if (Above.Words.Contains(spot.Person)) continue;
            if (!alsoSpeaks) People.Add(verb.Role, spot.Person);
            if (verb.Role == MeetingRole.Chaired || verb.Role == MeetingRole.Attended) _leaders.Add(spot.Person);
        }
    }

    /// <summary>出席会议并讲话: the speech that the same persons give; null without.</summary>
    private static RoleVerb? Follows(string masked, RoleVerb verb, List<RoleVerb> verbs)
    {
        foreach (var next in verbs)
        {
            if (next.Start < verb.End) continue;
            var gap = masked.AsSpan(verb.End, next.Start - verb.End);
            if (gap.Length > 24 || gap.IndexOf('。') >= 0) return null;
            if (next.Role == MeetingRole.Spoke && next.Form != RoleForm.Saying && (gap.IndexOf('并') >= 0 || IsComing(masked, verb, gap))) return next;
        }

        return null;
    }

    /// <summary>到会通报, 应邀到场致辞: who came to speak.</summary>
    private static bool IsComing(string masked, RoleVerb verb, ReadOnlySpan<char> gap) => gap.Length <= 1 && masked.AsSpan(verb.Start, verb.End - verb.Start) is "到会" or "到场";

    /// <summary>
    /// 他说 after one who is already known to lead or attend; at a meeting also within his sentence. A visit's passers-by are quoted so, too, and did
    /// not speak at it. 他介绍 is what one says who was asked to.
    /// </summary>
    private void Pronoun(Sentence sentence, RoleVerb verb)
    {
        var start = sentence.ClauseStart(verb.Start);
        if (verb.Start - start > 8 || sentence.Masked[start] is not ('他' or '她')) return;
        var before = sentence.Names.Where(name => name.End <= start).ToList();
        var person = before.Count > 0 ? before[^1].Person : _lastSubject;
        if (person is null || Above.Words.Contains(person)) return;
        var isKnown = _leaders.Contains(person) || sentence.Masked.AsSpan(verb.Start).StartsWith("介绍") || (before.Count > 0 && !isVisit);
        if (isKnown) People.Add(MeetingRole.Spoke, person);
    }

    /// <summary>会议指出, 大家表示: a clause of its own, and content behind. In 按照…的要求 the word is a noun.</summary>
    private static bool IsOthersSpeech(Sentence sentence, RoleVerb verb)
    {
        var start = sentence.ClauseStart(verb.Start);
        var front = sentence.Masked.AsSpan(start, verb.Start - start);
        if (front.Length is 0 or > 14 || front[^1] == '的' || MeetingWords.Of("reason").AtStart(front) is not null) return false;
        return verb.End < sentence.Masked.Length && sentence.Masked[verb.End] is ',' or ':' or '要' or '“';
    }

    /// <summary>Does what follows the word belong to what was said?</summary>
    private static bool IsSpeechAhead(Sentence sentence, RoleVerb verb)
    {
        var behind = sentence.Masked.AsSpan(verb.End);
        return behind.Length > 0 && (behind[0] is ',' or ':' or '“' || sentence.Masked.AsSpan(verb.Start, verb.End - verb.Start) is not "介绍");
    }

    private static bool IsListGap(string masked, int start, int end)
    {
        var gap = masked.AsSpan(start, end - start);
        if (gap.IsEmpty) return true;
        if (gap.Length > LongestOffice || MeetingWords.Of("list start").AtStart(gap) is null) return false;
        return MeetingWords.Of("breaking").FirstIn(gap) is null && MeetingWords.Of("chairing").FirstIn(gap) is null && gap.IndexOf("围绕") < 0;
    }

    private bool Accepts(string masked, int end, RoleVerb verb, bool isClosed)
    {
        ReadOnlySpan<char> gap = masked[end..verb.Start].Replace("□", "", StringComparison.Ordinal);
        if (isClosed) return gap.Length <= 30 && (gap.IndexOf('并') >= 0 || gap.Length <= 4 || (verb.Role == MeetingRole.Spoke && gap.Length <= 8));
        if (gap.Length > (verb.Role == MeetingRole.Spoke ? SpeechReach : Reach)) return false;
        if (verb.Form == RoleForm.Saying) return SaysItself(masked, gap, verb) || (gap.Length <= 20 && MeetingWords.Of("while").AtEnd(gap) is not null);
        if (verb.Form == RoleForm.Noun && MeetingWords.Of("while").AtEnd(gap) is not null) return true;
        if (verb.Form == RoleForm.Noun && gap.Length > 1 && gap[0] is '作' or '做') return true;
        if (verb.Form == RoleForm.Noun && gap.Length <= 8 && gap.StartsWith("向")) return true;
        if (MeetingWords.Of("breaking").FirstIn(gap) is { } word && !(word == "会议" && gap.Length < 12)) return false;
        if (verb.Form == RoleForm.Noun) return gap.Length <= 2 || MeetingWords.Of("making").FirstIn(gap) is not null;
        return verb.Role != MeetingRole.Spoke || !isVisit || gap.Length <= SpeechReach;
    }

    /// <summary>孙某在会上指出, 王某说: nothing but an adverbial between name and word.</summary>
    private static bool SaysItself(string masked, ReadOnlySpan<char> gap, RoleVerb verb) =>
        MeetingWords.Of("close saying").AtStart(masked.AsSpan(verb.Start)) is not null ? gap.Length <= 3 && !masked.AsSpan(verb.End).StartsWith("了") : gap.Length <= 3 || (gap.Length <= 14 && gap.IndexOfAny(',', '、') < 0 && MeetingWords.Of("breaking").FirstIn(gap) is null);

    /// <summary>听取某某介绍, 看望某某: not the one who acts.</summary>
    private static bool IsObject(Sentence sentence, NameSpot spot)
    {
        var start = sentence.ClauseStart(spot.Start);
        var front = sentence.Masked.AsSpan(start, spot.Start - start);
        return MeetingWords.Of("objective").AtStart(front) is { } word && word != "邀请" && word != "请来";
    }
}
