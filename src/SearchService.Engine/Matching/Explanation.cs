namespace SearchService.Engine.Matching;

/// <summary>Why does this document score as it does? A small tree; the root's value is the score.</summary>
/// <param name="Value">The part's score, or a number that went into it.</param>
/// <param name="Description">What the value is.</param>
/// <param name="Details">What it was made from.</param>
public sealed record Explanation(double Value, string Description, IReadOnlyList<Explanation> Details)
{
    internal static Explanation Of(double value, string description, params ReadOnlySpan<Explanation> details) =>
        new(value, description, details.ToArray());
}
