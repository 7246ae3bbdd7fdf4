using System.Globalization;

namespace SearchService.Benchmarks.Peer;

/// <summary>Arguments of the form --name value; a name without a value is a switch.</summary>
internal sealed class PeerArguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Reads arguments.</summary>
    public PeerArguments(ReadOnlySpan<string> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var isSwitch = i + 1 == arguments.Length || arguments[i + 1].StartsWith("--", StringComparison.Ordinal);
            _values[arguments[i].TrimStart('-')] = isSwitch ? "" : arguments[++i];
        }
    }

    /// <summary>Whether it is there.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>A value that must be there.</summary>
    public string Text(string name) => _values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"--{name} is missing");

    /// <summary>A number, or its default.</summary>
    public double Number(string name, double standard) => _values.TryGetValue(name, out var value) ? double.Parse(value, CultureInfo.InvariantCulture) : standard;

    /// <summary>A value, or its default.</summary>
    public string Text(string name, string standard) => _values.GetValueOrDefault(name, standard);
}
