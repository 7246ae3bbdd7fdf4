using System.ComponentModel.DataAnnotations;

namespace SearchService.Server.Settings;

/// <summary>Where do the issue files lie?</summary>
internal sealed class CorpusOptions
{
    /// <summary>The folder of issue files; relative to the folder the program is started in. <c>--corpus</c> beats it.</summary>
    [Required(ErrorMessage = "不能为空")]
    public string Path { get; set; } = "corpus";
}
