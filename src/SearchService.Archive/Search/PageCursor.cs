using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search;

/// <summary>Where does the next page begin? Opaque text that belongs to one question and one generation.</summary>
/// <remarks>
/// Layout, 21 bytes, Base64Url: version (1) · offset, little-endian (4) · the generation's hash (8) · the hash of the question and of all before (8). Hashes are the first
/// bytes of SHA-256: no secret, only enough that a mistyped cursor is noticed.
/// </remarks>
internal static class PageCursor
{
    private const byte Version = 1;
    private const int Length = 21;
    private const int GenerationAt = 5;
    private const int QuestionAt = 13;

    /// <summary>The cursor of the page that begins at <paramref name="offset"/>.</summary>
    public static string Write(Question question, string generation, int offset)
    {
        Span<byte> bytes = stackalloc byte[Length];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], offset);
        Hash(generation).CopyTo(bytes[GenerationAt..]);
        Hash(question, bytes[..QuestionAt]).CopyTo(bytes[QuestionAt..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The offset of a cursor.</summary>
    /// <exception cref="QuestionException">The cursor is no cursor of this question, or its generation is gone.</exception>
    public static int Read(string cursor, Question question, string generation)
    {
        Span<byte> bytes = stackalloc byte[Length];
        if (cursor.Length != Base64Url.GetEncodedLength(Length) || !Base64Url.TryDecodeFromChars(cursor, bytes, out var length) || length != Length) throw Invalid();
        var offset = BinaryPrimitives.ReadInt32LittleEndian(bytes[1..]);
        var isOurs = bytes[0] == Version && offset >= 0 && bytes[QuestionAt..].SequenceEqual(Hash(question, bytes[..QuestionAt]));
        if (!isOurs) throw Invalid();
        if (!bytes[GenerationAt..QuestionAt].SequenceEqual(Hash(generation))) throw new QuestionException(QuestionProblems.ExpiredCursor());
        return offset;
    }

    private static QuestionException Invalid() => new(QuestionProblems.InvalidCursor());

    private static ReadOnlySpan<byte> Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8);

    private static ReadOnlySpan<byte> Hash(Question question, ReadOnlySpan<byte> before)
    {
        var text = string.Join('\n', [
            question.Q, string.Join('\t', question.People), question.Role, $"{question.From:yyyyMMdd}", $"{question.To:yyyyMMdd}", question.DateField.ToString(),
            question.Issue, question.Section, question.Sort?.ToString(), question.Expand.ToString(), question.Read.ToString(), question.GroupsByMeeting ? "meeting" : "", Convert.ToHexString(before)]);
        return Hash(text);
    }
}
