namespace SearchService.Issues.Text;

/// <summary>How are placed texts cut and put together?</summary>
internal static class PlacedTexts
{
    /// <summary>The characters from <paramref name="start"/> on, <paramref name="length"/> of them, with their places.</summary>
    public static PlacedText Slice(this PlacedText text, int start, int length)
    {
        if (start == 0 && length == text.Text.Length) return text;
        var builder = new PlacedTextBuilder();
        for (var offset = start; offset < start + length; offset++)
        {
            var place = text.PlaceAt(offset);
            builder.Append(text.Text[offset], place.Line, place.Column);
        }

        return builder.Build();
    }

    /// <summary>Lines joined by one blank each, as titles are.</summary>
    public static PlacedText JoinWithBlanks(IEnumerable<PlacedText> lines)
    {
        var builder = new PlacedTextBuilder();
        foreach (var line in lines)
        {
            if (builder.Length > 0) builder.AppendBreak();
            builder.Append(line);
        }

        return builder.Build();
    }
}
