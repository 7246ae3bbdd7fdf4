using System.Buffers;
using SearchService.Issues.Text;

namespace SearchService.Issues.People.Lattice;

/// <summary>A title, byline line or paragraph made ready for reading names: blanks folded away, marks in full width, places kept.</summary>
internal sealed class NameText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、！？“”《》");

    /// <summary>Blanks, and the marks that stand for the dot in foreign names.</summary>
    private static readonly SearchValues<char> Folded = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit).Where(static unit => char.IsWhiteSpace(unit) || Fold(unit) == '·')]);

    /// <summary>What does not stand in <see cref="Units"/> as it is printed.</summary>
    private static readonly SearchValues<char> Changed = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit).Where(static unit => char.IsWhiteSpace(unit) || Fold(unit) != unit)]);

    /// <summary>For each blank left out the unit in front of which it stood, ascending; most texts have none.</summary>
    private readonly int[] _blanks;
    private readonly bool[]? _inWork;
    private int[]? _rowEnds;
    private ListChances _chances = ListChances.None;
    private ListChances _chancesBefore = ListChances.None;

    /// <summary>Folds <paramref name="source"/>; linear in its length.</summary>
    public NameText(PlacedText source, bool isLine, bool isByline = false)
    {
        Source = source;
        IsLine = isLine;
        (Units, _blanks) = source.Text.AsSpan().ContainsAny(Changed) ? WithoutBlanks(source.Text) : (source.Text, []);
        _inWork = Works(Units);
        _rowEnds = NameRows.EndsOf(this, isByline);
    }

    /// <summary>The text as it stands in the article.</summary>
    public PlacedText Source { get; }

    /// <summary>Is it a heading or byline line, where blanks set things apart, rather than running text?</summary>
    public bool IsLine { get; }

    /// <summary>Is it a line without any mark, as verses are?</summary>
    public bool IsBare => IsLine && !Units.AsSpan().ContainsAny(Marks);

    /// <summary>The characters without blanks.</summary>
    public string Units { get; }

    /// <summary>Does a blank, the beginning or the end stand before this unit?</summary>
    public bool IsGap(int unit) => unit == 0 || unit == Units.Length || (_blanks.Length > 0 && Array.BinarySearch(_blanks, unit) >= 0);

    /// <summary>Does this unit stand inside the title of a work (《…》)?</summary>
    public bool IsInWork(int unit) => _inWork is not null && _inWork[unit];

    /// <summary>The end of the member of a list of names that begins at this unit; 0 when none does.</summary>
    public int RowEnd(int unit) => _rowEnds is null ? 0 : _rowEnds[unit];

    /// <summary>Notes that a name stands from <paramref name="start"/> to <paramref name="end"/>, whatever the word means elsewhere.</summary>
    public void MarkRow(int start, int end)
    {
        _rowEnds ??= new int[Units.Length];
        if (_rowEnds[start] == 0) _rowEnds[start] = end;
    }

    /// <summary>Remembers where the last pass found names, so that the members of a list support each other.</summary>
    public void Remember(IReadOnlyList<NameFinding> findings) => (_chancesBefore, _chances) = (_chances, ListChances.Of(Units, findings));

    /// <summary>Does a list tell other things of this stretch than it did when it was last read?</summary>
    public bool IsListed(int start, int end) => _chances.Touch(Units, start, end) || _chancesBefore.Touch(Units, start, end);

    /// <summary>How probable is a name that ends in front of the “、” (or 和, 与, 及) before this unit?</summary>
    public float ListChanceBefore(int start) => start > 1 ? _chances.EndingAt(start - 1) : 0;

    /// <summary>How probable is a name that begins behind the “、” at this unit?</summary>
    public float ListChanceAfter(int end) => _chances.BeginningBehind(end);

    /// <summary>The 1-based line of a unit.</summary>
    public int LineOf(int unit) => Source.PlaceAt(OffsetOf(unit)).Line;

    /// <summary>Units as printed, blanks inside included.</summary>
    public string Printed(int start, int end) => Source.Text[OffsetOf(start)..(OffsetOf(end - 1) + 1)];

    /// <summary>A text as <see cref="Units"/> holds it as far as names go, without the places: marks stay as they are unless something else is folded.</summary>
    public static string UnitsOf(string text)
    {
        if (!text.AsSpan().ContainsAny(Folded)) return text;
        var units = new char[text.Length];
        var length = 0;
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit)) units[length++] = Fold(unit);
        }

        return new string(units, 0, length);
    }

    private static (string Units, int[] Blanks) WithoutBlanks(string text)
    {
        var units = new char[text.Length];
        var blanks = new List<int>();
        var length = 0;
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit)) blanks.Add(length);
            else units[length++] = Fold(unit);
        }

        return (new string(units, 0, length), [.. blanks]);
    }

    /// <summary>Where a unit stands in the source: as many characters further as blanks were left out in front of it.</summary>
    private int OffsetOf(int unit)
    {
        int low = 0, high = _blanks.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_blanks[middle] <= unit) low = middle + 1;
            else high = middle;
        }

        return unit + low;
    }

    private static char Fold(char unit) => unit switch
    {
        ',' or '﹐' => '，',
        ':' => '：',
        ';' => '；',
        '(' => '（',
        ')' => '）',
        '?' => '？',
        '!' => '！',
        '•' or '・' or '‧' or '∙' => '·',
        _ => unit,
    };

    private static bool[]? Works(string units)
    {
        const int longest = 60;
        bool[]? inWork = null;
        for (var open = units.IndexOf('《', StringComparison.Ordinal); open >= 0; open = units.IndexOf('《', open + 1))
        {
            var close = units.IndexOf('》', open, Math.Min(longest, units.Length - open));
            if (close < 0) continue;
            Array.Fill(inWork ??= new bool[units.Length + 1], true, open, close - open + 1);
            open = close;
        }

        return inWork;
    }
}
