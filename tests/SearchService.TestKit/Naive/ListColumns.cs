using SearchService.Engine.Segments;

namespace SearchService.TestKit.Naive;

/// <summary>The "day" column as lists.</summary>
internal sealed class ListNumbers(IReadOnlyList<TestDocument> documents) : NumberColumn
{
    private readonly long[][] _values = [.. documents.Select(static document => document.Days.Order().ToArray())];

    /// <inheritdoc/>
    public override long Minimum => _values.SelectMany(static values => values).Min();

    /// <inheritdoc/>
    public override long Maximum => _values.SelectMany(static values => values).Max();

    /// <inheritdoc/>
    public override int ValueCount(int doc) => _values[doc].Length;

    /// <inheritdoc/>
    public override long Value(int doc, int index) => _values[doc][index];
}

/// <summary>The "section" column as lists.</summary>
internal sealed class ListOrdinals : OrdinalColumn
{
    private readonly string[] _values;
    private readonly int[][] _ordinals;

    /// <summary>Numbers the distinct values.</summary>
    public ListOrdinals(IReadOnlyList<TestDocument> documents)
    {
        _values = [.. documents.SelectMany(static document => document.Sections).Distinct().Order(StringComparer.Ordinal)];
        _ordinals = [.. documents.Select(document => document.Sections.Select(section => Array.IndexOf(_values, section)).Order().ToArray())];
    }

    /// <inheritdoc/>
    public override int ValueCount => _values.Length;

    /// <inheritdoc/>
    public override string Value(int ordinal) => _values[ordinal];

    /// <inheritdoc/>
    public override int OrdinalCount(int doc) => _ordinals[doc].Length;

    /// <inheritdoc/>
    public override int Ordinal(int doc, int index) => _ordinals[doc][index];
}
