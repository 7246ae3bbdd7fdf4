using SearchService.Server.Http.Feeds;
using SearchService.Server.Http.Html;

namespace SearchService.Server.Http.Pages;

/// <summary>What stands around every page: head, skip link, navigation, main landmark, footer.</summary>
internal static class PageLayout
{
    /// <summary>A whole page.</summary>
    /// <param name="title">The tab's title without the site's name.</param>
    /// <param name="body">Writes what stands in the main landmark.</param>
    public static string Write(string title, Action<HtmlBuilder> body)
    {
        var html = new HtmlBuilder();
        html.Append($"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{(title.Length == 0 ? "刊物检索" : title + " · 刊物检索")}</title>
            <link rel="icon" href="{Assets.Address("icon.svg")}" type="image/svg+xml">
            <link rel="search" type="{OpenSearchEndpoints.MediaType}" href="{OpenSearchEndpoints.Path}" title="刊物检索">
            <link rel="stylesheet" href="{Assets.Address("style.css")}">
            <script src="{Assets.Address("suggest.js")}" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">跳到正文</a>
            <header class="site"><nav aria-label="主导航"><a class="brand" href="/">刊物检索</a><a href="/issues">全部刊期</a><a href="/meetings">会议</a><a href="/swagger">接口</a></nav></header>
            <main id="main">

            """);
        body(html);
        html.Append($"""

            </main>
            <footer class="site">文字由原刊识别而来，引用前请核对原刊。</footer>
            </body>
            </html>

            """);
        return html.ToString();
    }
}
