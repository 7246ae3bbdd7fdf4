using System.Text.RegularExpressions;
using SearchService.Issues.Lines;

namespace SearchService.Issues.Header;

/// <summary>Where do publisher, editors, addresses and print date stand, and who is named there?</summary>
internal static partial class MastheadFinder
{
    private const int MinKeys = 3;
    private const int MaxGap = 8;

    /// <summary>The masthead's lines, or none. <paramref name="contents"/> may stand directly in front.</summary>
    public static LineSpan Find(TextBody body, LineSpan contents)
    {
        var best = LineSpan.None;
        var bestKeys = 0;
        for (var i = 0; i < body.Count; i++)
        {
            if (contents.Contains(i) || !IsKey(body[i])) continue;
            var (end, keys) = Cluster(body, i, contents);
            if (keys >= MinKeys && keys > bestKeys) (best, bestKeys) = (new LineSpan(Head(body, i, contents), end), keys);
            i = end - 1;
        }

        return best;
    }

    /// <summary>The names in the masthead, blanks removed, without duplicates.</summary>
    public static IReadOnlyList<string> Names(TextBody body, LineSpan masthead)
    {
        var names = new List<string>();
        var isPersonal = false;
        for (var i = masthead.Start; i < masthead.End; i++)
        {
            var text = body[i];
            if (Key().Match(text) is { Success: true } key)
            {
                isPersonal = PersonKey().IsMatch(key.Value);
                text = text[key.Length..];
            }
            else isPersonal &= text.Length <= 30;

            if (isPersonal) AddNames(text, names);
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    private static bool IsKey(string text) => text.Length <= 60 && Key().IsMatch(text);

    private static (int End, int Keys) Cluster(TextBody body, int first, LineSpan contents)
    {
        var last = first;
        var keys = 1;
        for (var i = first + 1; i < body.Count && i - last <= MaxGap && !contents.Contains(i) && body[i].Length <= 80; i++)
        {
            if (!IsKey(body[i])) continue;
            last = i;
            keys++;
        }

        return (last + 1, keys);
    }

    /// <summary>Everything short between the contents page and the first key, else only the line that heads the committee and the title above it.</summary>
    private static int Head(TextBody body, int first, LineSpan contents)
    {
        if (!contents.IsEmpty && contents.End <= first && first - contents.End <= 8) return contents.End;
        var start = first;
        while (start > 0 && first - start < 4 && body.Forms[start - 1] == LineForm.Heading && body[start - 1].Length <= 24 && !contents.Contains(start - 1)) start--;
        for (var i = start; i < first; i++)
        {
            if (Committee().IsMatch(body[i])) return start;
        }

        return first;
    }

    private static void AddNames(string text, List<string> names)
    {
        var parts = text.Split([' ', '\u3000', '、', ',', '，', ';', '；'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var name = parts[i];
            if (name.Length == 1 && i + 1 < parts.Length && parts[i + 1].Length == 1) name += parts[++i];
            if (Lines.Names.IsName(name)) names.Add(name);
        }
    }

    [GeneratedRegex(@"^(主\s*任|副\s*主\s*任|委\s*员|顾\s*问|社\s*长|主\s*编|副\s*主\s*编|执行主编|总\s*编|总编辑|副总编辑|常务副总编辑|编辑部主任|责任编辑|执行编辑|编\s*辑|编\s*委|美\s*编|美术编辑|校\s*对|摄\s*影|封面题字|题\s*字|版式设计|编辑出版|主\s*办|主办单位|主\s*管|承办单位|协办单位|地\s*址|邮政编码|邮\s*编|[Ee]-?\s*mail|邮\s*箱|电\s*话|传\s*真|网\s*址|编印单位|发送对象|印刷单位|印刷日期|印\s*刷|印\s*数|出版日期|期\s*数|准印证号?|刊\s*号|定\s*价)[^:：]{0,6}[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(主\s*任|副\s*主\s*任|委\s*员|顾\s*问|社|主\s*编|副\s*主\s*编|执行|总|副总|常务|编辑部|责任|编\s*辑[:：]|编\s*委|美|校|摄|封面|题)", RegexOptions.CultureInvariant)]
    private static partial Regex PersonKey();

    [GeneratedRegex(@"编辑委员会|编委会|编辑部|立足|主办", RegexOptions.CultureInvariant)]
    private static partial Regex Committee();
}
