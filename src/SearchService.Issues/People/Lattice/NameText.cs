using System.Buffers;
using SearchService.Issues.Text;

namespace SearchService.Issues.People.Lattice;

/// <summary>A title, byline line or paragraph made ready for reading names: blanks folded away, marks in full width, places kept.</summary>
internal sealed class NameText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、！？“”《》");

    /// <summary>Blanks, and the marks that stand for the dot in foreign names.</summary>
    private static readonly SearchValues<char> Folded = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit).Where(static unit => char.IsWhiteSpace(unit) || Fold(unit) == '·')]);

    private readonly int[] _offsets;
    private readonly bool[] _gaps;
    private readonly bool[] _inWork;
    private int[]? _rowEnds;

    private readonly float[] _startChance;
    private readonly float[] _endChance;

    /// <summary>Folds <paramref name="source"/>; linear in its length.</summary>
    public NameText(PlacedText source, bool isLine, bool isByline = false)
    {
        Source = source;
        IsLine = isLine;
        var text = source.Text;
        var units = new char[text.Length];
        _offsets = new int[text.Length + 1];
        _gaps = new bool[text.Length + 1];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                _gaps[length] = true;
                continue;
            }

            _offsets[length] = i;
            units[length++] = Fold(text[i]);
        }

        _gaps[0] = _gaps[length] = true;
        Units = new string(units, 0, length);
        _inWork = Works(Units);
        _startChance = new float[length + 1];
        _endChance = new float[length + 1];
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
    public bool IsGap(int unit) => _gaps[unit];

    /// <summary>Does this unit stand inside the title of a work (《…》)?</summary>
    public bool IsInWork(int unit) => _inWork[unit];

    /// <summary>The end of the member of a list of names that begins at this unit; 0 when none does.</summary>
    public int RowEnd(int unit) => _rowEnds is null ? 0 : _rowEnds[unit];

    /// <summary>Notes that a name stands from <paramref name="start"/> to <paramref name="end"/>, whatever the word means elsewhere.</summary>
    public void MarkRow(int start, int end)
    {
        _rowEnds ??= new int[Units.Length];
        if (_rowEnds[start] == 0) _rowEnds[start] = end;
    }

    /// <summary>Remembers where the last pass found names, so that the members of a list support each other.</summary>
    public void Remember(IEnumerable<NameFinding> findings)
    {
        Array.Clear(_startChance);
        Array.Clear(_endChance);
        foreach (var finding in findings)
        {
            _startChance[finding.Start] += finding.Chance;
            _endChance[finding.End] += finding.Chance;
        }
    }

    /// <summary>How probable is a name that ends in front of the “、” (or 和, 与, 及) before this unit?</summary>
    public float ListChanceBefore(int start) => start > 1 && IsListMark(Units[start - 1]) ? _endChance[start - 1] : 0;

    /// <summary>How probable is a name that begins behind the “、” at this unit?</summary>
    public float ListChanceAfter(int end) => end + 1 < Units.Length && IsListMark(Units[end]) ? _startChance[end + 1] : 0;

    private static bool IsListMark(char unit) => unit is '、' or '和' or '与' or '及';

    /// <summary>The 1-based line of a unit.</summary>
    public int LineOf(int unit) => Source.PlaceAt(_offsets[unit]).Line;

    /// <summary>Units as printed, blanks inside included.</summary>
    public string Printed(int start, int end) => Source.Text[_offsets[start]..(_offsets[end - 1] + 1)];

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

    private static bool[] Works(string units)
    {
        const int longest = 60;
        var inWork = new bool[units.Length + 1];
        for (var open = units.IndexOf('《', StringComparison.Ordinal); open >= 0; open = units.IndexOf('《', open + 1))
        {
            var close = units.IndexOf('》', open, Math.Min(longest, units.Length - open));
            if (close < 0) continue;
            Array.Fill(inWork, true, open, close - open + 1);
            open = close;
        }

        return inWork;
    }
}
