using SearchService.Archive.Answers;
using SearchService.Server.Http.Html;

namespace SearchService.Server.Http.Pages.Results;

/// <summary>Which pages are there? Links to the neighbors, to the first page and to the pages around this one.</summary>
internal static class Pager
{
    private const int FarthestOffset = 10_000;
    private const int Around = 3;

    /// <summary>Writes the links; nothing when one page holds all hits.</summary>
    public static void Write(HtmlBuilder html, PageQuery query, Answer answer)
    {
        if (answer.Limit == 0 || answer.Total <= answer.Limit) return;
        var current = answer.Offset / answer.Limit;
        var last = Math.Min(answer.Total - 1, FarthestOffset) / answer.Limit;
        html.Append($"<nav class=\"pager\" aria-label=\"分页\">");
        if (current > 0) html.Append($"<a rel=\"prev\" href=\"{query.At(Math.Max(answer.Offset - answer.Limit, 0)).Address}\">上一页</a>");
        for (var page = Math.Max(0, current - Around); page <= Math.Min(last, current + Around); page++)
        {
            if (page == current) html.Append($"<span aria-current=\"page\">{page + 1}</span>");
            else html.Append($"<a href=\"{query.At(page * answer.Limit).Address}\" aria-label=\"第 {page + 1} 页\">{page + 1}</a>");
        }

        if (current < last) html.Append($"<a rel=\"next\" href=\"{query.At(answer.Offset + answer.Limit).Address}\">下一页</a>");
        html.Append($"</nav>\n");
    }
}
