namespace SearchService.Issues.Text;

/// <summary>A re-joined piece of text that knows where in the file each of its characters stands.</summary>
/// <remarks>Immutable. Runs are sorted by offset; the first starts at 0. Looking up a place costs O(log runs).</remarks>
/// <param name="Text">The text as shown and searched, line breaks inside it removed.</param>
/// <param name="Runs">Stretches that lie consecutively in the file.</param>
public sealed record PlacedText(string Text, IReadOnlyList<TextRun> Runs)
{
    /// <summary>The place of the character at <paramref name="offset"/> (UTF-16 units into <see cref="Text"/>).</summary>
    public FilePlace PlaceAt(int offset)
    {
        var low = 0;
        var high = Runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].Offset <= offset) low = middle;
            else high = middle - 1;
        }

        var run = Runs[low];
        return new FilePlace(run.Line, run.Column + offset - run.Offset);
    }

    /// <summary>The 1-based line of the first character.</summary>
    public int FirstLine => Runs[0].Line;

    /// <summary>The 1-based line of the last character.</summary>
    public int LastLine => Runs[^1].Line;
}
