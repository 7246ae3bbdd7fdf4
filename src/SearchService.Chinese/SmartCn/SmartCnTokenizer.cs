namespace SearchService.Chinese.SmartCn;

/// <summary>Which words stand in this text? The tokens and offsets of Apache Lucene's HMMChineseTokenizer.</summary>
/// <remarks>
/// One instance serves one thread at a time and is meant to be reused; the dictionary behind it is shared and immutable.
/// After the buffers have grown to the longest sentence, nothing is allocated per token.
/// </remarks>
public sealed class SmartCnTokenizer
{
    /// <summary>Starts over on <paramref name="text"/>, which must stay unchanged until the last <see cref="MoveNext"/>.</summary>
    public void Reset(ReadOnlyMemory<char> text) => throw new NotImplementedException();

    /// <summary>Moves to the next token; false after the last.</summary>
    public bool MoveNext() => throw new NotImplementedException();

    /// <summary>The token's characters, lower-cased and half-width as Lucene yields them; valid until the next move.</summary>
    public ReadOnlySpan<char> Term => throw new NotImplementedException();

    /// <summary>Where the token begins in the text, in UTF-16 units.</summary>
    public int Start => throw new NotImplementedException();

    /// <summary>Where the token ends in the text, exclusive, in UTF-16 units (blanks inside a word count).</summary>
    public int End => throw new NotImplementedException();
}
