using System.Text.RegularExpressions;

namespace SearchService.Issues.Lines;

/// <summary>Is this what stands in a contents page's column of authors: names, parts, an office of the paper, a unit?</summary>
internal static partial class AuthorForms
{
    private const int Longest = 24;

    /// <summary>Behind a wide gap these are no part of the title.</summary>
    public static bool IsAuthor(string text)
    {
        if (text.Length is 0 or > Longest) return false;
        return Names.IsSetAsName(text) || HeadingForms.IsAuthorLine(text) || NamesWithParts.IsMatch(text) || NameLines.IsNameLine(text)
            || Office().IsMatch(text) || (HeadingForms.IsUnit(text) && !HeadingForms.AnnouncesGroup(text));
    }

    [GeneratedRegex(@"^(本刊|本报|特约)?(特约)?(记者|通讯员|评论员|编辑部|撰稿人?)([\s\u3000].{1,12})?$|^(文|图|图文|文图|摄影)\s*[/／\\].{0,16}$|(课题组|调研组|编辑部|编写组|评论员|秘书处|经济委|文史委|提案委|社法委|城建委|农业委|教科委|民宗委|港澳委)$", RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
