namespace SearchService.Engine.Segments.Positions;

/// <summary>Where do the positions of one document stand? Found, not read.</summary>
/// <param name="Block">The block that the first gap is in.</param>
/// <param name="Index">Its place there.</param>
/// <param name="Frequency">How many gaps there are.</param>
internal readonly unsafe record struct PositionPlace(nint Block, int Index, int Frequency);
