using System.IO.Compression;
using System.Xml;

namespace SearchService.Issues.Formats.Word;

/// <summary>Is it safe to hand this zip package to a library that unpacks it? Unpacks it once under a limit, since the lengths that it declares may lie.</summary>
internal static class PackageGuard
{
    /// <summary>The most that a package may unpack to, in bytes; an issue's text with its marks has some megabytes.</summary>
    public const int MostBytes = 100 << 20;

    private const int MostEntries = 5000;

    /// <summary>Word nests tens of elements; readers of XML trees recurse.</summary>
    private const int MostDepth = 200;

    /// <summary>Why the package is not read; null when it may be.</summary>
    public static string? RefusalOf(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries) return FormatMessages.ZipBomb;
            var left = (long)MostBytes;
            foreach (var entry in zip.Entries)
            {
                if (entry.IsEncrypted) return FormatMessages.EncryptedWord;
                if (RefusalOf(entry, ref left) is { } refusal) return refusal;
            }

            return null;
        }
        catch (XmlException)
        {
            return FormatMessages.NotWord;
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException)
        {
            return FormatMessages.NotWord;
        }
    }

    private static string? RefusalOf(ZipArchiveEntry entry, ref long left)
    {
        using var stream = entry.Open();
        var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        var isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            left -= read;
            if (left < 0) return FormatMessages.ZipBomb;
            if (isXml) bytes.Write(buffer, 0, read);
        }

        if (!isXml) return null;
        bytes.Position = 0;
        return RefusalOfXml(bytes);
    }

    private static string? RefusalOfXml(Stream xml)
    {
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1 });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.DocumentType) return FormatMessages.Entities;
            if (reader.Depth > MostDepth) return FormatMessages.TooDeep;
        }

        return null;
    }
}
