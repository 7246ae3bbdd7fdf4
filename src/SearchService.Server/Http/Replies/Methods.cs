namespace SearchService.Server.Http.Replies;

/// <summary>HTTP methods that go together.</summary>
internal static class Methods
{
    /// <summary>What only reads.</summary>
    public static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];
}
