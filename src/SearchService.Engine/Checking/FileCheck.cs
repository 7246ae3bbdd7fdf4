using SearchService.Engine.Storage;

namespace SearchService.Engine.Checking;

/// <summary>Turns what looking at a file threw into what is said of it.</summary>
internal static class FileCheck
{
    /// <summary>Looks at a file.</summary>
    public static CheckedFile Of(IStorage storage, string name, Action look)
    {
        try
        {
            look();
            return new CheckedFile(name, LengthOf(storage, name), FileCondition.Sound, "");
        }
        catch (IndexVersionException version)
        {
            return new CheckedFile(name, LengthOf(storage, name), FileCondition.OtherVersion, version.Message);
        }
        catch (Exception fault) when (fault is IndexCorruptException or IOException or UnauthorizedAccessException)
        {
            var length = LengthOf(storage, name);
            return new CheckedFile(name, length, length < 0 ? FileCondition.Missing : FileCondition.Damaged, fault.Message);
        }
    }

    /// <summary>A file that nothing needs.</summary>
    public static CheckedFile Leftover(IStorage storage, string name) => new(name, LengthOf(storage, name), FileCondition.Leftover, "");

    private static long LengthOf(IStorage storage, string name)
    {
        try
        {
            using var input = storage.Open(name);
            return input.Length;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return -1;
        }
    }
}
