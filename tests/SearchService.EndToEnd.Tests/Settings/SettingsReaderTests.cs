using Microsoft.Extensions.Configuration;
using SearchService.Server.Settings;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Settings;

/// <summary>Are settings read, checked, and documented?</summary>
public sealed class SettingsReaderTests
{
    private static string File => Path.Combine(Places.Root, "src", "SearchService.Server", "appsettings.json");

    [Test]
    public void The_file_shows_every_setting_at_its_default()
    {
        var written = new ConfigurationBuilder().AddJsonFile(File).Build().GetSection(SettingsReader.Section).AsEnumerable(makePathsRelative: true)
            .Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);

        var defaults = typeof(ServerOptions).GetProperties().SelectMany(room => room.PropertyType.GetProperties()
            .Select(setting => (Key: $"{room.Name}:{setting.Name}", Value: setting.GetValue(room.GetValue(new ServerOptions()))!)))
            .ToDictionary(setting => setting.Key, setting => setting.Value.ToString()!, StringComparer.Ordinal);

        Assert.That(written, Is.EquivalentTo(defaults).Using<KeyValuePair<string, string>>((a, b) => a.Key == b.Key && string.Equals(a.Value, b.Value, StringComparison.OrdinalIgnoreCase)));
    }

    [Test]
    public void The_operators_guide_lists_every_setting_with_its_default()
    {
        var guide = System.IO.File.ReadAllText(Path.Combine(Places.Root, "docs", "operations.md"));

        foreach (var room in typeof(ServerOptions).GetProperties())
        {
            foreach (var setting in room.PropertyType.GetProperties())
            {
                var value = setting.GetValue(room.GetValue(new ServerOptions()))!;
                Assert.That(guide, Does.Contain($"| `{room.Name}:{setting.Name}` | `{(value is bool flag ? flag ? "true" : "false" : value)}` |"));
            }
        }
    }

    [Test]
    public void A_setting_beats_its_default()
    {
        var options = Read(out var violations, ("SearchService:Index:Path", "elsewhere"), ("SearchService:Limits:HardLimitMs", "500"), ("SearchService:Http:Compression", "false"));

        Assert.That(violations, Is.Empty);
        Assert.That(options.Index.Path, Is.EqualTo("elsewhere"));
        Assert.That(options.Limits.HardLimitMs, Is.EqualTo(500));
        Assert.That(options.Http.Compression, Is.False);
    }

    [Test]
    public void The_environment_beats_the_file()
    {
        Environment.SetEnvironmentVariable("SearchService__Index__Path", "from-environment");
        try
        {
            Assert.That(SettingsReader.Read(SettingsReader.Sources(), out _).Index.Path, Is.EqualTo("from-environment"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("SearchService__Index__Path", null);
        }
    }

    [Test]
    public void All_violations_are_listed_at_once()
    {
        Read(out var violations, ("SearchService:Http:Port", "eighty"), ("SearchService:Limits:HardLimitMs", "1"), ("SearchService:Http:Host", "no such host"),
            ("SearchService:Index:Path", ""), ("SearchService:Index:Pfad", "x"), ("SearchService:Cache:Size", "1"));

        Assert.That(violations, Has.Count.EqualTo(6));
        foreach (var name in (string[])["Http:Port", "Limits:HardLimitMs", "Http:Host", "Index:Path", "Index:Pfad", "SearchService:Cache"])
            Assert.That(violations, Has.Some.Contains(name));
    }

    private static ServerOptions Read(out IReadOnlyList<string> violations, params (string Key, string Value)[] settings) =>
        SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value))).Build(), out violations);
}
