using System.Text;
using SearchService.Engine.Indexing;
using SearchService.Engine.Schema;

namespace SearchService.TestKit.Naive;

/// <summary>The schema of <see cref="TestDocument"/>, for indexes in the engine's own files.</summary>
public static class TestSchema
{
    /// <summary>Fields and analysis.</summary>
    public static IndexSchema Schema => IndexedSegment.Schema;

    /// <summary>A document as the writer takes it; its body is what is stored.</summary>
    public static IndexDocument ToIndex(this TestDocument document, string key)
    {
        var index = new IndexDocument { Key = key, Stored = Encoding.UTF8.GetBytes(document.Body) };
        index.AddText("title", document.Title.AsMemory());
        index.AddText("body", document.Body.AsMemory());
        foreach (var tag in document.Tags) index.AddTerm("tag", tag);
        foreach (var section in document.Sections) index.AddTerm("section", section);
        foreach (var day in document.Days) index.AddNumber("day", day);
        return index;
    }
}
