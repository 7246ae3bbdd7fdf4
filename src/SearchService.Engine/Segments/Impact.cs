namespace SearchService.Engine.Segments;

/// <summary>A frequency and a norm such that no document of the block scores higher than the best of its impacts.</summary>
internal readonly record struct Impact(int Frequency, byte Norm);
