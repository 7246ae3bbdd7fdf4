using SearchService.Engine.Storage;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Storage;

/// <summary>What only a storage with a folder can get wrong.</summary>
internal sealed class DiskStorageTests
{
    [TestCase("../a")]
    [TestCase("sub/a")]
    [TestCase("/a")]
    public void A_name_that_leaves_the_folder_is_refused(string name)
    {
        var folder = Places.NewFolder();

        Assert.That(() => new DiskStorage(folder).Create(name), Throws.ArgumentException);

        Assert.That(Directory.EnumerateFileSystemEntries(folder), Is.Empty);
        Directory.Delete(folder, recursive: true);
    }
}
