namespace SearchService.Server.Cli;

/// <summary>The bytes of a file that the command line names.</summary>
internal static class FileContent
{
    /// <summary>Reads the file; null after a line on the error stream when that is impossible.</summary>
    public static byte[]? Read(string path, CommandContext context)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            context.Fail(Directory.Exists(path) ? $"“{path}”是文件夹，请写一个文件。" : $"文件“{path}”不存在或读不了，请核对路径和权限。", ExitCode.Usage);
            return null;
        }
    }
}
