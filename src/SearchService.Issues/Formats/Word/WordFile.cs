using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace SearchService.Issues.Formats.Word;

/// <summary>What text does a Word file hold? One line per paragraph.</summary>
internal static class WordFile
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The text of a .docx file.</summary>
    public static IssueText Read(byte[] content)
    {
        // An encrypted .docx is a compound file, and so is the old .doc.
        if (content.AsSpan().StartsWith(CompoundFile)) return IssueText.Refused(FormatMessages.EncryptedWord);
        if (PackageGuard.RefusalOf(content) is { } refusal) return IssueText.Refused(refusal);
        try
        {
            return ReadPackage(content);
        }
        catch (Exception damage) when (damage is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or FormatException or ArgumentException or InvalidOperationException or IOException or KeyNotFoundException)
        {
            return IssueText.Refused(FormatMessages.NotWord);
        }
    }

    private static IssueText ReadPackage(byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        using var file = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = PackageGuard.MostBytes });
        if (file.MainDocumentPart is not { Document.Body: { } body } main) return IssueText.Refused(FormatMessages.NotWord);
        if (main.VbaProjectPart is not null) return IssueText.Refused(FormatMessages.Macros);
        var lines = new ExtractedLines();
        new WordText(lines, HeadingStyles.Of(main)).Read(body);
        return IssueText.Of(lines);
    }
}
