using SearchService.Archive.Analysis;

namespace SearchService.Archive.Search.Snippets;

/// <summary>Characters to be marked where they stand in a row.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class MarkPattern
{
    private readonly string _bare;
    private readonly bool _isPrefix;
    private readonly UnitKind _first;
    private readonly UnitKind _last;

    private MarkPattern(string bare, bool isPrefix)
    {
        _bare = bare;
        _isPrefix = isPrefix;
        _first = UnitKinds.At(bare, 0, out _);
        _last = UnitKinds.Before(bare, bare.Length);
    }

    /// <summary>The pattern of a text as typed; null when it holds nothing to find.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="isPrefix">Whether a run of letters or digits may go on.</param>
    public static MarkPattern? Of(string text, bool isPrefix = false)
    {
        var whole = new BareText();
        whole.Reset(text);
        var bare = whole.Units.Trim(BareText.Gap).Trim(' ').ToString();
        return bare.Length == 0 ? null : new MarkPattern(bare, isPrefix);
    }

    /// <summary>Adds every place in the text where it stands.</summary>
    public void Find(BareText text, List<TextRange> found)
    {
        var units = text.Units;
        for (var from = 0; from <= units.Length - _bare.Length;)
        {
            var at = units[from..].IndexOf(_bare);
            if (at < 0) return;
            at += from;
            from = at + 1;
            if (!IsWhole(units, at)) continue;
            found.Add(text.InOriginal(at, _bare.Length));
            from = at + _bare.Length;
        }
    }

    /// <summary>A run of letters or digits must not go on beyond the pattern.</summary>
    private bool IsWhole(ReadOnlySpan<char> units, int at)
    {
        if (at > 0 && _first is (UnitKind.Letter or UnitKind.Digit) && UnitKinds.Before(units, at) == _first) return false;
        var end = at + _bare.Length;
        return _isPrefix || end == units.Length || _last is not (UnitKind.Letter or UnitKind.Digit) || UnitKinds.At(units, end, out _) != _last;
    }
}
