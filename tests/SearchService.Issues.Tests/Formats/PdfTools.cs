using SearchService.Issues.Formats;
using SearchService.Issues.Formats.Pdf;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.Formats;

/// <summary>Is the program there that reads PDF files?</summary>
internal static class PdfTools
{
    /// <summary>Skips the test by name where it is not.</summary>
    public static void Require()
    {
        if (PdfFile.Read(Pages.Pdf("试"), PdfToText.Installed).Refusal == FormatMessages.NoPdfToText) Places.Skip("pdftotext (poppler-utils), which reads PDF files, is not there");
    }
}
