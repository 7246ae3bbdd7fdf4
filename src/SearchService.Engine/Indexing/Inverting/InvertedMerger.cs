using SearchService.Engine.Schema;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Inverted;
using SearchService.Engine.Segments.Terms;

namespace SearchService.Engine.Indexing.Inverting;

/// <summary>How do the inverted indexes of several segments become one? Term by term in order, nothing analyzed again.</summary>
internal static class InvertedMerger
{
    private const int DocumentsPerLook = 1 << 14;

    /// <summary>Writes the merged index, forced to the device; returns the names of its files. Takes memory for a block per segment and one bit per document.</summary>
    /// <param name="schema">The fields.</param>
    /// <param name="sources">The segments, in order.</param>
    /// <param name="docMaps">Per segment the new number of each document, -1 if deleted; ascending over segment and document.</param>
    /// <param name="target">Where to.</param>
    /// <param name="cancellation">Ends the merge early; what was written is of no use then.</param>
    public static IReadOnlyList<string> Merge(
        IndexSchema schema, IReadOnlyList<InvertedIndex> sources, IReadOnlyList<int[]> docMaps, MergeTarget target, CancellationToken cancellation)
    {
        var documents = 0;
        foreach (var map in docMaps) documents = Math.Max(documents, map.Length == 0 ? 0 : map.Max() + 1);
        using var writer = new InvertedWriter(target.Storage, target.Segment, documents);
        foreach (var field in schema.Fields.Where(static field => field.Kind is FieldKind.Text or FieldKind.Keyword))
        {
            var isText = field.Kind == FieldKind.Text;
            writer.BeginField(isText, isText ? target.NormsOfField(field.Name) : default);
            new FieldMerge(writer, isText, cancellation).Run(Parts(sources, docMaps, field.Name));
            writer.EndField(field.Name);
        }

        return writer.Finish();
    }

    private static List<Part> Parts(IReadOnlyList<InvertedIndex> sources, IReadOnlyList<int[]> docMaps, string field)
    {
        var parts = new List<Part>();
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Terms(field) is { } terms) parts.Add(new Part(terms, terms.SeekBlock([]), docMaps[i]));
        }

        return parts;
    }

    /// <summary>One segment's share of a field.</summary>
    private sealed record Part(BlockTerms Terms, BlockTermCursor Cursor, int[] DocMap);

    /// <summary>Merges the terms of one field.</summary>
    private sealed class FieldMerge(InvertedWriter writer, bool isText, CancellationToken cancellation)
    {
        private int _untilLook = DocumentsPerLook;

        public void Run(List<Part> parts)
        {
            parts.RemoveAll(static part => !part.Cursor.MoveNext());
            var holding = new List<Part>();
            var term = Array.Empty<byte>();
            while (parts.Count > 0)
            {
                FindLeast(parts, holding);
                var least = holding[0].Cursor.Term;
                if (term.Length < least.Length) term = new byte[least.Length * 2];
                least.CopyTo(term);
                MergeTerm(holding, term.AsSpan(0, least.Length));
                foreach (var part in holding)
                {
                    if (!part.Cursor.MoveNext()) parts.Remove(part);
                }
            }
        }

        private static void FindLeast(List<Part> parts, List<Part> holding)
        {
            holding.Clear();
            foreach (var part in parts)
            {
                var order = holding.Count == 0 ? 0 : part.Cursor.Term.SequenceCompareTo(holding[0].Cursor.Term);
                if (order < 0) holding.Clear();
                if (order <= 0) holding.Add(part);
            }
        }

        private void MergeTerm(List<Part> holding, ReadOnlySpan<byte> term)
        {
            writer.BeginTerm(DocumentsOf(holding));
            foreach (var part in holding)
            {
                var postings = part.Terms.Postings(part.Cursor.Entry, isText);
                for (var doc = postings.Next(); doc != Matching.DocCursor.End; doc = postings.Next())
                {
                    if (--_untilLook == 0) Look();
                    var newDoc = part.DocMap[doc];
                    if (newDoc >= 0) writer.Add(newDoc, isText ? postings.Positions() : []);
                }
            }

            writer.EndTerm(term);
        }

        private int DocumentsOf(List<Part> holding)
        {
            var most = holding.Sum(static part => part.Cursor.Entry.DocumentFrequency);
            return writer.MustKnow(most) ? holding.Sum(LivingDocuments) : most;
        }

        private int LivingDocuments(Part part)
        {
            var living = 0;
            var postings = part.Terms.Postings(part.Cursor.Entry, withPositions: false);
            for (var doc = postings.Next(); doc != Matching.DocCursor.End; doc = postings.Next())
            {
                if (--_untilLook == 0) Look();
                if (part.DocMap[doc] >= 0) living++;
            }

            return living;
        }

        private void Look()
        {
            _untilLook = DocumentsPerLook;
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
