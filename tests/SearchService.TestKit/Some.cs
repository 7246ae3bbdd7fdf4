using SearchService.TestKit.Naive;

namespace SearchService.TestKit;

/// <summary>Documents a test does not care about in detail.</summary>
public static class Some
{
    /// <summary>One document per body.</summary>
    public static List<TestDocument> Bodies(params ReadOnlySpan<string> bodies)
    {
        var documents = new List<TestDocument>();
        foreach (var body in bodies) documents.Add(new TestDocument { Body = body });
        return documents;
    }
}
