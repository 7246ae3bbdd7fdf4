using Microsoft.Playwright;
using SearchService.EndToEnd.Tests.Running;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Pages;

/// <summary>Does the page work in a real browser, with and without JavaScript, wide and narrow, with the keyboard alone?</summary>
[Category("Slow")]
[NonParallelizable]
public sealed class BrowserTests
{
    private const string Chromium = "/usr/bin/chromium";
    private RunningService? _service;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    [OneTimeSetUp]
    public async Task Start()
    {
        if (!File.Exists(Chromium)) Places.Skip($"chromium is not installed ({Chromium})");
        _service = await RunningService.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_service is not null) await _service.DisposeAsync();
    }

    [Test]
    public async Task A_question_leads_to_hits_an_article_and_its_person([Values] bool withScript)
    {
        var page = await Open("/", new BrowserNewContextOptions { JavaScriptEnabled = withScript });

        await page.GetByRole(AriaRole.Searchbox).Or(page.GetByRole(AriaRole.Combobox)).First.FillAsync("二次供水");
        await page.GetByRole(AriaRole.Button, new() { Name = "搜索" }).ClickAsync();
        await page.Locator(".hits h2 a").First.ClickAsync();
        var title = await page.Locator("h1").InnerTextAsync();
        await page.Locator("#people ~ table a").First.ClickAsync();

        Assert.That(title, Is.Not.Empty);
        Assert.That(page.Url, Does.Contain("/people/"));
        Assert.That(await page.Locator(".hits a").AllInnerTextsAsync(), Has.Some.EqualTo(title));
    }

    [Test]
    public async Task What_matched_is_marked_and_leads_to_its_line()
    {
        var page = await Open("/?q=供水");

        Assert.That(await page.Locator(".snippet mark").First.InnerTextAsync(), Is.EqualTo("供水"));
        var line = page.Locator(".snippet .line").First;
        var anchor = (await line.GetAttributeAsync("href"))!.Split('#')[1];
        await line.ClickAsync();

        Assert.That(page.Url, Does.EndWith("#" + anchor));
        Assert.That(await page.Locator($"p:has(#{anchor})").IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task A_facet_narrows_and_its_chip_widens_again()
    {
        var page = await Open("/?q=委员");
        var before = await page.Locator(".count strong").InnerTextAsync();

        await page.Locator(".facets details").First.Locator("a").First.ClickAsync();
        var narrowed = await page.Locator(".count strong").InnerTextAsync();
        await page.Locator(".facets a.chosen").First.ClickAsync();

        Assert.That(int.Parse(narrowed), Is.LessThan(int.Parse(before)).And.Positive);
        Assert.That(await page.Locator(".count strong").InnerTextAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Suggestions_come_while_typing_and_are_chosen_with_the_keyboard()
    {
        var page = await Open("/");
        var box = page.Locator("#q");

        await box.PressSequentiallyAsync("闻人");
        await page.Locator("#suggestions li").First.WaitForAsync();
        await box.PressAsync("ArrowDown");
        Assert.That(await box.GetAttributeAsync("aria-activedescendant"), Is.EqualTo("suggestion-0"));
        await box.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.EndsWith('/'));

        Assert.That(await page.Locator("main").InnerTextAsync(), Does.Contain("闻人"));
    }

    [Test]
    public async Task Nothing_is_asked_while_an_input_method_composes()
    {
        var page = await Open("/");
        var asked = 0;
        page.Request += (_, request) => asked += request.Url.Contains("/v1/suggest", StringComparison.Ordinal) ? 1 : 0;

        await page.EvaluateAsync("""
            () => {
              const box = document.getElementById("q");
              box.dispatchEvent(new CompositionEvent("compositionstart"));
              box.value = "wen";
              box.dispatchEvent(new InputEvent("input", { isComposing: true }));
              return new Promise(done => setTimeout(done, 400));
            }
            """);
        Assert.That(asked, Is.Zero);
        var answer = page.WaitForResponseAsync(response => response.Url.Contains("/v1/suggest", StringComparison.Ordinal));
        await page.EvaluateAsync("""() => { const box = document.getElementById("q"); box.value = "闻"; box.dispatchEvent(new CompositionEvent("compositionend")); }""");

        Assert.That((await answer).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Pages_fit_a_phone([Values("/", "/?q=委员", "/issues", "/people/闻人澍")] string address)
    {
        var page = await Open(address, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });

        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.That(overflow, Is.Zero);
    }

    [Test]
    public async Task Dark_and_light_follow_the_system()
    {
        var light = await Open("/", new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        var dark = await Open("/", new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

        Assert.That(await Background(dark), Is.Not.EqualTo(await Background(light)));
    }

    [Test]
    public async Task No_page_breaks_its_own_policy_or_logs_an_error([Values("/", "/?q=委员", "/issues", "/swagger/index.html")] string address)
    {
        var errors = new List<string>();
        var page = await Open("/issues");
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Add(message.Text);
        };
        page.PageError += (_, error) => errors.Add(error);

        await page.GotoAsync(_service!.Address + address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.That(errors, Is.Empty);
    }

    [Test]
    public async Task The_first_tab_leads_past_the_navigation()
    {
        var page = await Open("/?q=委员");

        await page.Keyboard.PressAsync("Tab");

        Assert.That(await page.EvaluateAsync<string>("() => document.activeElement.textContent"), Is.EqualTo("跳到正文"));
    }

    private static Task<string> Background(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private async Task<IPage> Open(string address, BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(_service!.Address + address);
        return page;
    }
}
