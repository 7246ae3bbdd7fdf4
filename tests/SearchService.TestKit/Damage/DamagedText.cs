using System.Text;

namespace SearchService.TestKit.Damage;

/// <summary>A damaged text that knows for each character of the sound one how it is printed now, and on which line.</summary>
internal sealed class DamagedText
{
    /// <summary>A line this long that ends as a sentence does is a paragraph.</summary>
    private const int ParagraphLength = 30;

    private readonly string[] _lines;
    private readonly string?[][] _prints;
    private readonly int[] _breakAt;
    private readonly int[] _order;
    private readonly int[] _newLine;

    /// <summary>Damages a text.</summary>
    public DamagedText(string text, DamageRates rates, Random random)
    {
        _lines = text.ReplaceLineEndings("\n").Split('\n');
        _prints = [.. _lines.Select(line => DamageLine(line, rates.Characters, random))];
        _breakAt = [.. _lines.Select(line => IsParagraph(line) && random.NextDouble() < rates.Breaks ? random.Next(1, line.Length) : -1)];
        _order = Swap(rates.Swaps, random);
        _newLine = new int[_lines.Length];
        Text = Print();
    }

    /// <summary>The damaged text.</summary>
    public string Text { get; }

    /// <summary>The sound lines.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Where the characters of a sound line (1-based) begin and end now.</summary>
    public (int First, int Last) LinesOf(int line) => (_newLine[line - 1], _newLine[line - 1] + (_breakAt[line - 1] > 0 ? 2 : 0));

    /// <summary>How a sound character is printed now.</summary>
    public string PrintOf(int line, int column) => _prints[line - 1][column] ?? _lines[line - 1][column].ToString();

    private static bool IsParagraph(string line) => line.Length >= ParagraphLength && line.TrimEnd()[^1] is '。' or '！' or '？' or '”' or '.' or '；' or ';';

    private static string?[] DamageLine(string line, double rate, Random random)
    {
        var prints = new string?[line.Length];
        var isTag = false;
        for (var i = 0; i < line.Length; i++)
        {
            // What stands between angle brackets is the converter's, not the printer's.
            isTag = line[i] == '<' || (isTag && line[i - 1] != '>');
            if (!isTag && random.NextDouble() < rate) prints[i] = CharacterDamage.Of(line[i], i + 1 < line.Length ? line[i + 1] : '\0', random);
        }

        return prints;
    }

    private int[] Swap(double rate, Random random)
    {
        var order = Enumerable.Range(0, _lines.Length).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            if (!IsParagraph(_lines[i]) || random.NextDouble() >= rate) continue;
            var next = i + 1;
            while (next < order.Length && string.IsNullOrWhiteSpace(_lines[next])) next++;
            if (next == order.Length || !IsParagraph(_lines[next])) continue;
            (order[i], order[next]) = (order[next], order[i]);
            i = next;
        }

        return order;
    }

    private string Print()
    {
        var text = new StringBuilder();
        var number = 1;
        foreach (var line in _order)
        {
            _newLine[line] = number++;
            for (var column = 0; column < _lines[line].Length; column++)
            {
                if (column == _breakAt[line])
                {
                    text.Append("\n\n");
                    number += 2;
                }

                text.Append(PrintOf(line + 1, column));
            }

            text.Append('\n');
        }

        return text.ToString(0, text.Length - 1);
    }
}
