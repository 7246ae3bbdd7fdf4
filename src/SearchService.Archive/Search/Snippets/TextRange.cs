namespace SearchService.Archive.Search.Snippets;

/// <summary>UTF-16 units of a text from Start up to End, exclusive.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;
}
