using SearchService.Archive.Answers;
using SearchService.Server.Http.Html;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Pages.Results;

/// <summary>How are the hits spread, and what if I looked at one part only? Facet values with counts, as links.</summary>
internal static class FacetPanel
{
    private const int MostShown = 12;
    private static readonly string[] Order = ["year", "section", "person", "issue"];

    /// <summary>Writes the panel; nothing when nothing was counted.</summary>
    public static void Write(HtmlBuilder html, PageQuery query, IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> facets, IssueLabels issues)
    {
        if (!facets.Values.Any(values => values.Count > 0)) return;
        html.Append($"<aside class=\"facets\" aria-label=\"分面\">\n");
        foreach (var name in Order)
        {
            if (facets.TryGetValue(name, out var values) && values.Count > 0) Write(html, query, name, values, issues);
        }

        html.Append($"</aside>\n");
    }

    private static void Write(HtmlBuilder html, PageQuery query, string name, IReadOnlyList<FacetValue> values, IssueLabels issues)
    {
        html.Append($"<details open><summary>{Wording.Facet(name)}</summary><ul>\n");
        foreach (var value in values.Take(MostShown))
        {
            var label = name == "issue" ? issues.Of(value.Value) : value.Value;
            if (IsChosen(query, name, value.Value))
                html.Append($"<li><a class=\"chosen\" aria-current=\"true\" href=\"{Lifted(query, name, value.Value).Address}\">{label}</a> <span class=\"number\">{value.Count}</span></li>\n");
            else
                html.Append($"<li><a href=\"{Narrowed(query, name, value.Value).Address}\">{label}</a> <span class=\"number\">{value.Count}</span></li>\n");
        }

        html.Append($"</ul></details>\n");
    }

    private static bool IsChosen(PageQuery query, string name, string value) =>
        name == "year" ? query["from"] == value && query["to"] == value : query.All(name).Contains(value);

    private static PageQuery Narrowed(PageQuery query, string name, string value) => name switch
    {
        "year" => query.With(("from", value), ("to", value)),
        "person" => query.Also(name, value),
        _ => query.With((name, value)),
    };

    private static PageQuery Lifted(PageQuery query, string name, string value) =>
        name == "year" ? query.With(("from", ""), ("to", "")) : query.Without(name, value);
}
