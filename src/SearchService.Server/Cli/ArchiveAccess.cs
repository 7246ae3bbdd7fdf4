using System.CommandLine;
using SearchService.Archive;
using SearchService.Engine.Storage;

namespace SearchService.Server.Cli;

/// <summary>Which index does a verb work on, and can it be opened?</summary>
internal static class ArchiveAccess
{
    /// <summary>The option that names the index folder.</summary>
    public static Option<string?> DataOption(CommandContext context) =>
        new("--data") { Description = $"索引文件夹，默认 {context.Options.Index.Path}", HelpName = "DIR" };

    /// <summary>Opens the archive; null after a line on the error stream when its index cannot be read.</summary>
    public static ArchiveReader? Open(string data, CommandContext context)
    {
        try
        {
            return ArchiveReader.Open(data, context.Clock);
        }
        catch (Exception failure) when (IsOfIndex(failure))
        {
            context.Fail(Sentence(data, failure), ExitCode.Problems);
            return null;
        }
    }

    /// <summary>Whether the index, not the program, is at fault.</summary>
    public static bool IsOfIndex(Exception failure) =>
        failure is IndexCorruptException or IndexVersionException or IndexLockedException or IOException or UnauthorizedAccessException;

    /// <summary>What is wrong with an index, and what to do, in Chinese; the engine's own words follow.</summary>
    public static string Sentence(string data, Exception failure)
    {
        var told = failure switch
        {
            IndexCorruptException => "已损坏，请清空该文件夹后重建（make index）",
            IndexVersionException => "是别的版本写的，请清空该文件夹后重建（make index）",
            IndexLockedException => "正由另一个进程更新，请等它结束",
            _ => "打不开，请核对路径和权限",
        };
        return $"索引 {data} {told}。{failure.Message}";
    }
}
