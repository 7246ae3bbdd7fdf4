using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace SearchService.Server.Settings;

/// <summary>What is set? Reads the options from configuration and lists everything that is wrong with them at once.</summary>
/// <remarks>Runs once, at startup. Unknown names are refused, because a misspelled setting is otherwise silently without effect.</remarks>
internal static class SettingsReader
{
    /// <summary>The section all settings stand in.</summary>
    public const string Section = "SearchService";

    /// <summary>appsettings.json beside the program, then the environment.</summary>
    public static IConfiguration Sources() =>
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false)
            .AddEnvironmentVariables()
            .Build();

    /// <summary>Reads the options; <paramref name="violations"/> has one Chinese sentence for each wrong value, empty when all is well.</summary>
    public static ServerOptions Read(IConfiguration configuration, out IReadOnlyList<string> violations)
    {
        var options = new ServerOptions();
        var found = new List<string>();
        var section = configuration.GetSection(Section);
        foreach (var room in typeof(ServerOptions).GetProperties())
        {
            ReadRoom(section.GetSection(room.Name), room.GetValue(options)!, found);
        }

        RefuseUnknown(section, typeof(ServerOptions), found);
        violations = found;
        return options;
    }

    /// <summary>What is wrong with options whose values came from elsewhere (command line); one sentence each.</summary>
    public static IEnumerable<string> Violations(ServerOptions options) =>
        typeof(ServerOptions).GetProperties().SelectMany(room => room.PropertyType.GetProperties()
            .SelectMany(setting => Violations($"{Section}:{room.Name}:{setting.Name}", setting, setting.GetValue(room.GetValue(options)))));

    private static void ReadRoom(IConfigurationSection section, object room, List<string> found)
    {
        foreach (var setting in room.GetType().GetProperties())
        {
            if (section[setting.Name] is not { } text) continue;
            if (!TryRead(text, setting.PropertyType, out var value))
            {
                found.Add($"设置 {section.Path}:{setting.Name} 的值“{text}”读不懂，应为{KindName(setting.PropertyType)}。");
                continue;
            }

            found.AddRange(Violations($"{section.Path}:{setting.Name}", setting, value));
            setting.SetValue(room, value);
        }

        RefuseUnknown(section, room.GetType(), found);
    }

    private static IEnumerable<string> Violations(string path, PropertyInfo setting, object? value) =>
        setting.GetCustomAttributes<ValidationAttribute>()
            .Where(rule => !rule.IsValid(value))
            .Select(rule => $"设置 {path} 的值“{value}”不行：{rule.ErrorMessage}。");

    private static void RefuseUnknown(IConfigurationSection section, Type known, List<string> found) =>
        found.AddRange(section.GetChildren()
            .Where(child => !known.GetProperties().Any(property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(child => $"没有 {child.Path} 这个设置，可用的有：{string.Join("、", known.GetProperties().Select(property => property.Name))}。"));

    private static bool TryRead(string text, Type type, out object? value)
    {
        value = text;
        if (type == typeof(string)) return true;
        if (type == typeof(bool) && bool.TryParse(text, out var flag))
        {
            value = flag;
            return true;
        }

        if (type != typeof(int) || !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return false;
        value = number;
        return true;
    }

    private static string KindName(Type type) => type == typeof(bool) ? " true 或 false" : "整数";
}
