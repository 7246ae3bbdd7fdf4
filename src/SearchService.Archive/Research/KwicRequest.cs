namespace SearchService.Archive.Research;

/// <summary>Which concordance lines are wanted?</summary>
/// <param name="Window">Characters on either side.</param>
/// <param name="Order">The lines' order.</param>
/// <param name="Limit">Lines to return.</param>
/// <param name="Offset">Lines to skip.</param>
public sealed record KwicRequest(int Window, KwicOrder Order, int Limit, int Offset);
