using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PrintedText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SearchService.Issues.Tests.Formats;

/// <summary>The same text as a web page, a Word file and a PDF file, as somebody would have made them.</summary>
internal static class Pages
{
    private const int RowsPerPage = 44;
    private const int EmsPerRow = 40;
    private const int LongestHeading = 36;
    private const int Size = 12;

    /// <summary>Lines that stand together are one paragraph with breaks.</summary>
    public static byte[] Html(string text)
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>不是正文</title><style>p{color:red}</style></head><body>\n<div>");
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            page.Append("<p>").AppendJoin("<br>\n", block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<span>{WebUtility.HtmlEncode(line)}</span>")).Append("</p>\n");
        }

        return Encoding.UTF8.GetBytes(page.Append("</div></body></html>").ToString());
    }

    /// <summary>A paragraph per line, an empty one per blank line.</summary>
    public static byte[] Docx(string text) => Docx(text.ReplaceLineEndings("\n").Split('\n').Select(line => new Paragraph(new Run(new PrintedText(line) { Space = SpaceProcessingModeValues.Preserve }))));

    /// <summary>A Word file of these elements.</summary>
    public static byte[] Docx(IEnumerable<OpenXmlElement> content)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new Document(new Body(content));
        }

        return stream.ToArray();
    }

    /// <summary>Short lines as they are, long ones set in by two characters and broken at the row's end; pages are numbered at the foot.</summary>
    public static byte[] Pdf(string text, string trailer = "")
    {
        var pages = Rows(text).Chunk(RowsPerPage).Select((rows, index) => PageContent(rows, index + 1)).ToList();
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{7 + (2 * i)} 0 R")))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>",
            "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
            Stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Same /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                + "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"),
        };
        foreach (var content in pages)
        {
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"));
            objects.Add(Stream(content));
        }

        return File(objects, trailer);
    }

    private static IEnumerable<(int Ems, string Text)> Rows(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (line.Length <= LongestHeading)
            {
                yield return (0, line);
                continue;
            }

            yield return (2, line[..Math.Min(line.Length, EmsPerRow - 2)]);
            for (var at = EmsPerRow - 2; at < line.Length; at += EmsPerRow) yield return (0, line.Substring(at, Math.Min(EmsPerRow, line.Length - at)));
        }
    }

    private static string PageContent((int Ems, string Text)[] rows, int number)
    {
        var content = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"BT /F1 {Size} Tf "));
        for (var i = 0; i < rows.Length; i++) Show(50 + (rows[i].Ems * Size), 800 - (i * 16), rows[i].Text);
        Show(290, 40, string.Create(CultureInfo.InvariantCulture, $"- {number} -"));
        return content.Append("ET").ToString();

        void Show(int x, int y, string text)
        {
            if (text.Length > 0) content.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {x} {y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ");
        }
    }

    private static string Stream(string content) => string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream");

    private static byte[] File(List<string> objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var content in objects)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {places.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
