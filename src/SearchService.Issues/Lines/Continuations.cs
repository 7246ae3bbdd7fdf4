using System.Text.RegularExpressions;
using SearchService.Issues.Lines.Pages;

namespace SearchService.Issues.Lines;

/// <summary>Does the text break off here to go on on another page, or does it come from one?</summary>
internal static partial class Continuations
{
    /// <summary>下转第28页 alone or at a paragraph's end: the page it goes on on; null where it says no such thing.</summary>
    public static int? LeadsTo(string text) => Page(Onward().Match(text.Length > Edge ? text[^Edge..] : text));

    /// <summary>上接第6页 alone or at a paragraph's beginning: the page it comes from; null where it says no such thing.</summary>
    public static int? ComesFrom(string text) => Page(Backward().Match(text.Length > Edge ? text[..Edge] : text));

    private const int Edge = 24;

    private static int? Page(Match match) => match.Success ? PageNumber.Read(match.Groups[1].Value) : null;

    [GeneratedRegex(@"(?:下转|转至?|接)\s*第?\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*[页版]\s*[)）\]】〕]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Onward();

    [GeneratedRegex(@"^[(（\[【〔]?\s*(?:上接|紧接|续|接)\s*第?\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*[页版]", RegexOptions.CultureInvariant)]
    private static partial Regex Backward();
}
