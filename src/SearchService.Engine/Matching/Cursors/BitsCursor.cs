using System.Numerics;

namespace SearchService.Engine.Matching.Cursors;

/// <summary>The documents whose bit is set, 64 per word, lowest bit first.</summary>
internal sealed class BitsCursor(DocBits bits) : DocCursor
{
    private int _current = -1;

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost => bits.Count;

    /// <inheritdoc/>
    public override int Next() => Advance(_current + 1);

    /// <inheritdoc/>
    public override int Advance(int target) => target <= _current ? _current : _current = FirstFrom(target);

    private int FirstFrom(int target)
    {
        var words = bits.Words;
        var i = target >> 6;
        if ((uint)i >= (uint)words.Length) return End;
        var word = words[i] & (ulong.MaxValue << (target & 63));
        while (word == 0)
        {
            if (++i == words.Length) return End;
            word = words[i];
        }

        return (i << 6) + BitOperations.TrailingZeroCount(word);
    }
}
