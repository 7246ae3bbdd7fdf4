using System.Globalization;

namespace SearchService.Issues.Formats;

/// <summary>How is staff told that a file is not read, or not wholly? All sentences of the formats.</summary>
internal static class FormatMessages
{
    private const double BytesPerMegaByte = 1 << 20;

    /// <summary>The file holds something that is not read as text.</summary>
    public const string Scripts = "网页里的脚本不运行，也不当作文字收入；正文若由脚本生成，请在浏览器里另存为文本。";

    /// <summary>Entities that point out of the file.</summary>
    public const string Entities = "文件里声明了实体或文档类型定义（可能引用外部文件），已拒绝读取；请另存为普通文档。";

    /// <summary>A Word file with a password, or one of the old format.</summary>
    public const string EncryptedWord = "这不是能读的 .docx：文件已加密，或是旧版 .doc 改了名；请去掉密码、另存为 .docx。";

    /// <summary>Not a Word file at all.</summary>
    public const string NotWord = "文件损坏，或不是 Word 的 .docx；请用 Word 打开后另存为 .docx。";

    /// <summary>Macros.</summary>
    public const string Macros = "文件里有宏，已拒绝读取；请另存为不带宏的 .docx。";

    /// <summary>It unpacks to more than any issue has.</summary>
    public const string ZipBomb = "文件解开后大得反常（疑似压缩炸弹），已拒绝读取；请核对文件来源。";

    /// <summary>Nested too deeply.</summary>
    public const string TooDeep = "文件的层次嵌套得反常，已拒绝读取；请核对文件来源，或另存为文本。";

    /// <summary>Not a PDF file.</summary>
    public const string NotPdf = "文件损坏，或不是 PDF；请用阅读器核对后重新导出。";

    /// <summary>A PDF file with a password.</summary>
    public const string EncryptedPdf = "PDF 已加密或禁止提取文字，读不了；请去掉密码后重新导出。";

    /// <summary>Pictures of pages.</summary>
    public const string NoTextLayer = "PDF 没有文字层（多半是扫描件）；请先做文字识别（OCR），再放进来。";

    /// <summary>The program that reads PDF files is missing.</summary>
    public const string NoPdfToText = "读 PDF 需要程序 pdftotext，本机没有安装；请安装 poppler-utils（如 apt-get install poppler-utils）后再运行。";

    /// <summary>The program took too long or wrote too much.</summary>
    public const string PdfTooSlow = "PDF 在规定时间内没有读完，或内容大得反常，已放弃；请拆分文件或另存为文本。";

    /// <summary>The file is too large.</summary>
    public static string TooLarge(long lengthInBytes) => string.Create(CultureInfo.InvariantCulture,
        $"文件有 {lengthInBytes / BytesPerMegaByte:F1} MB，超过 {IssueFile.MostBytes / BytesPerMegaByte:F0} MB 的上限，没有读取；请压缩图片、拆分文件或另存为文本。");

    /// <summary>The whole file is not read.</summary>
    public static ParseProblem RefusedFile(string refusal) => new(ParseProblemKind.RefusedFile, 0, 0, refusal, "");

    /// <summary>Something in the file is not read.</summary>
    public static ParseProblem LeftOut(string what) => new(ParseProblemKind.LeftOutContent, 0, 0, what, "");
}
