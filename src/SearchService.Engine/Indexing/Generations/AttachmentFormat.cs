namespace SearchService.Engine.Indexing.Generations;

/// <summary>Which blob was attached under this name? (files attachment-N)</summary>
/// <remarks>Layout: magic · the bytes as they came · footer. The name stands in the manifest. Example: "ab": magic · 61 62 · footer; 30 bytes.</remarks>
internal static class AttachmentFormat
{
    /// <summary>What the file begins with.</summary>
    public const string Magic = "SSATTA01";
}
