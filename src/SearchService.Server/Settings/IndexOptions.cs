using System.ComponentModel.DataAnnotations;

namespace SearchService.Server.Settings;

/// <summary>Where does the index lie?</summary>
internal sealed class IndexOptions
{
    /// <summary>The index folder; relative to the folder the program is started in. <c>--data</c> beats it.</summary>
    [Required(ErrorMessage = "不能为空")]
    public string Path { get; set; } = "index-data";
}
