using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml;

namespace SearchService.Issues.Formats.Pdf;

/// <summary>Which rows does each page of a PDF file print? Asks the program <c>pdftotext</c> of poppler-utils.</summary>
/// <remarks>
/// The file goes in by standard input and its words with their boxes come out as XHTML (<c>-bbox-layout</c>), in reading order. Neither <c>-layout</c>, which sets columns side by side, nor raw text,
/// which tells no indentation, would allow paragraphs to be told from printed lines. The process is killed after a time limit. Thread-safe.
/// </remarks>
/// <param name="program">Name or path of the program.</param>
/// <param name="limit">The time it has for one file.</param>
internal sealed class PdfToText(string program, TimeSpan limit)
{
    private const int MostRows = 2_000_000;
    private const int NotPermitted = 3;

    /// <summary>The program on the search path.</summary>
    public static PdfToText Installed { get; } = new("pdftotext", TimeSpan.FromSeconds(60));

    /// <summary>The rows of every page in reading order, or why there are none.</summary>
    public (IReadOnlyList<IReadOnlyList<PrintedRow>> Pages, string? Refusal) Run(byte[] content)
    {
        var start = new ProcessStartInfo(program, ["-bbox-layout", "-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            return Talk(process, content);
        }
        catch (Win32Exception)
        {
            return ([], FormatMessages.NoPdfToText);
        }
    }

    private (IReadOnlyList<IReadOnlyList<PrintedRow>> Pages, string? Refusal) Talk(Process process, byte[] content)
    {
        using var timeout = new CancellationTokenSource(limit);
        using var kill = timeout.Token.Register(() => Kill(process));
        var writing = Task.Run(() => Feed(process.StandardInput.BaseStream, content));
        var errors = process.StandardError.ReadToEndAsync();
        List<IReadOnlyList<PrintedRow>>? pages = null;
        try
        {
            pages = ReadPages(process.StandardOutput.BaseStream);
        }
        catch (Exception broken) when (broken is XmlException or IOException)
        {
            Kill(process);
        }

        Task.WaitAll(writing, errors);
        process.WaitForExit();
        if (timeout.IsCancellationRequested || pages is { Count: > 0 } && process.ExitCode != 0 && pages.Sum(static page => page.Count) > MostRows) return ([], FormatMessages.PdfTooSlow);
        if (process.ExitCode == NotPermitted || errors.Result.Contains("password", StringComparison.OrdinalIgnoreCase)) return ([], FormatMessages.EncryptedPdf);
        return pages is null || process.ExitCode != 0 ? ([], FormatMessages.NotPdf) : (pages, null);
    }

    private static void Feed(Stream input, byte[] content)
    {
        try
        {
            using (input) input.Write(content);
        }
        catch (IOException)
        {
            // The program ended without reading everything; its exit code tells why.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
    }

    private static List<IReadOnlyList<PrintedRow>> ReadPages(Stream output)
    {
        var pages = new List<IReadOnlyList<PrintedRow>>();
        var rows = new List<PrintedRow>();
        var count = 0;
        PrintedRow? row = null;
        using var reader = XmlReader.Create(output, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "page") pages.Add(rows = []);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "line") row = null;
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "word") row = Join(row, ReadWord(reader));
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "line" && row is { Text.Length: > 0 })
            {
                if (++count > MostRows) throw new IOException("more rows than any issue has");
                rows.Add(row);
            }
        }

        return pages;
    }

    private static PrintedRow Join(PrintedRow? row, PrintedRow word) => row is null ? word : row.With(word);

    private static PrintedRow ReadWord(XmlReader reader)
    {
        var (left, top, right, bottom) = (Points(reader, "xMin"), Points(reader, "yMin"), Points(reader, "xMax"), Points(reader, "yMax"));
        var text = new StringBuilder();
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.EndElement) text.Append(reader.Value);
        }

        return new PrintedRow(text.ToString(), left, top, right, bottom);
    }

    private static double Points(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : 0;
}
