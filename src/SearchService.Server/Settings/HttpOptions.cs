using System.ComponentModel.DataAnnotations;

namespace SearchService.Server.Settings;

/// <summary>Where does the service listen, and whom does it answer?</summary>
internal sealed class HttpOptions
{
    /// <summary>
    /// The name or address to listen on: <c>localhost</c> answers this machine only, <c>0.0.0.0</c> or <c>*</c> everybody. <c>--host</c> beats it.
    /// </summary>
    [ListenHost(ErrorMessage = "应为 localhost、本机的 IP 地址或 *")]
    public string Host { get; set; } = "localhost";

    /// <summary>The port, 0 to 65535; 0 takes a free one. <c>--port</c> beats it.</summary>
    [Range(0, 65535, ErrorMessage = "应在 0 到 65535 之间")]
    public int Port { get; set; } = 8080;

    /// <summary>Sites whose pages may call the API, separated by blanks; <c>*</c> is all of them, empty is none.</summary>
    public string AllowedOrigins { get; set; } = "*";

    /// <summary>Whether answers are compressed for callers that ask for it.</summary>
    public bool Compression { get; set; } = true;
}
