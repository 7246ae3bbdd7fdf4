using System.Text;
using System.Xml;

namespace SearchService.Server.Http.Feeds;

/// <summary>How does text that holds anything become text that XML can hold?</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };

    /// <summary>Text without the characters that XML 1.0 forbids, which no escaping would admit.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
        }

        return clean.ToString();
    }

    /// <summary>A whole document, as UTF-8 text.</summary>
    public static string Document(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings)) write(xml);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static bool IsClean(string text)
    {
        foreach (var unit in text)
        {
            if (!XmlConvert.IsXmlChar(unit)) return false;
        }

        return true;
    }
}
