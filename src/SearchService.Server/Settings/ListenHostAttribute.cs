using System.ComponentModel.DataAnnotations;
using System.Net;

namespace SearchService.Server.Settings;

/// <summary>Which names can be listened on? <c>localhost</c>, an address of this machine, or everywhere.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ListenHostAttribute : ValidationAttribute
{
    /// <summary>Whether every address of the machine is meant.</summary>
    public static bool IsEverywhere(string host) => host is "*" or "0.0.0.0" or "::" or "[::]";

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is string host && (host == "localhost" || IsEverywhere(host) || IPAddress.TryParse(host, out _));
}
