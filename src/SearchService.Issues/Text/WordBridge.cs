using SearchService.Chinese.SmartCn;

namespace SearchService.Issues.Text;

/// <summary>Does a word of the dictionary reach over the gap between two lines, so that the second goes on with the first?</summary>
/// <remarks>The few characters on both sides of the gap are segmented as one text. Constant time per gap; one instance serves one thread.</remarks>
internal sealed class WordBridge
{
    private const int Side = 8;

    private SmartCnTokenizer? _tokenizer;

    /// <summary>The length of the word that reaches over the gap; 0 when none does.</summary>
    public int Across(string first, string second)
    {
        var tail = first.Length > Side ? first[^Side..] : first;
        var head = second.Length > Side ? second[..Side] : second;
        if (tail.Length == 0 || head.Length == 0 || !TextKey.IsHan(tail[^1]) || !TextKey.IsHan(head[0])) return 0;
        _tokenizer ??= new SmartCnTokenizer();
        _tokenizer.Reset((tail + head).AsMemory());
        while (_tokenizer.MoveNext() && _tokenizer.Start < tail.Length)
        {
            if (_tokenizer.End > tail.Length) return _tokenizer.End - _tokenizer.Start;
        }

        return 0;
    }

    /// <summary>Is a single character left on both sides of the gap that belongs to no word there?</summary>
    public bool LeavesOrphans(string first, string second)
    {
        var tail = first.Length > Side ? first[^Side..] : first;
        var head = second.Length > Side ? second[..Side] : second;
        _tokenizer ??= new SmartCnTokenizer();
        _tokenizer.Reset(head.AsMemory());
        if (!_tokenizer.MoveNext() || _tokenizer.End > 1) return false;
        _tokenizer.Reset(tail.AsMemory());
        var start = 0;
        while (_tokenizer.MoveNext()) start = _tokenizer.Start;
        return start == tail.Length - 1;
    }
}
