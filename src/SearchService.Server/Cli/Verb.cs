using System.CommandLine;

namespace SearchService.Server.Cli;

/// <summary>A command with what its help shows beside the options: how it is written, and examples.</summary>
internal sealed class Verb(string name, string description, string usage) : Command(name, description)
{
    /// <summary>The arguments and options in one line, as in <c>FILE [--json]</c>.</summary>
    public string Usage { get; } = usage;

    /// <summary>Whole command lines without the program's name.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Whether words that begin with one dash are words (<c>-冰雪</c> in a query) rather than unknown options.</summary>
    public bool TakesDashedWords { get; init; }
}
