using Spectre.Console;

namespace SearchService.Server.Cli;

/// <summary>How is a result laid out? Headings, lines and tables: ruled and colored on a terminal, plain text with tabs elsewhere.</summary>
internal sealed class Sheet(Terminal terminal)
{
    private readonly IAnsiConsole? _ansi = terminal.IsInteractive ? terminal.Ansi() : null;

    /// <summary>A heading; a blank line stands before it except at the top of the sheet.</summary>
    public void Heading(string text)
    {
        terminal.Output.WriteLine();
        if (_ansi is null) terminal.Output.WriteLine(text);
        else _ansi.MarkupLineInterpolated($"[bold]{text}[/]");
    }

    /// <summary>A line.</summary>
    public void Line(string text = "") => terminal.Output.WriteLine(text);

    /// <summary>A line that matters more than its neighbors.</summary>
    public void Strong(string text)
    {
        if (_ansi is null) terminal.Output.WriteLine(text);
        else _ansi.MarkupLineInterpolated($"[yellow]{text}[/]");
    }

    /// <summary>A line that matters less.</summary>
    public void Faint(string text)
    {
        if (_ansi is null) terminal.Output.WriteLine(text);
        else _ansi.MarkupLineInterpolated($"[dim]{text}[/]");
    }

    /// <summary>A table; without a terminal its cells are divided by tabs and it has no header.</summary>
    public void Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (_ansi is null)
        {
            foreach (var row in rows) terminal.Output.WriteLine("  " + string.Join('\t', row));
            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var header in headers) table.AddColumn(new TableColumn(new Text(header)));
        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(cell)));
        _ansi.Write(table);
    }
}
