using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Segments.Deletions;
using SearchService.Engine.Segments.Keys;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Checking;

/// <summary>Does every key have one live document at most, over all segments?</summary>
internal static class KeyCheck
{
    /// <summary>Looks every live key up in every later segment; what is found is said of the later segment's keys.</summary>
    public static IReadOnlyList<CheckedFile> Run(IStorage storage, Manifest manifest)
    {
        var opened = new List<Opened>();
        try
        {
            foreach (var record in manifest.Segments) opened.Add(new Opened(storage, record));
            var found = new List<CheckedFile>();
            for (var later = 1; later < opened.Count; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    if (opened[earlier].FirstShared(opened[later]) is not { } key) continue;
                    var name = manifest.Segments[later].Name + KeysFormat.Suffix;
                    found.Add(FileCheck.Of(storage, name, () => throw new IndexCorruptException($"{name} is damaged: its live key '{key}' is live in {manifest.Segments[earlier].Name} too. Rebuild the index from its corpus.")));
                }
            }

            return found;
        }
        finally
        {
            foreach (var segment in opened) segment.Dispose();
        }
    }

    private sealed class Opened : IDisposable
    {
        private readonly SegmentRecord _record;
        private readonly KeysReader _keys;
        private readonly DeletionsReader? _deletions;

        public Opened(IStorage storage, SegmentRecord record)
        {
            _record = record;
            _keys = KeysReader.Open(storage, record.Name, record.DocumentCount);
            try
            {
                if (record.Deletions is { } file) _deletions = DeletionsReader.Open(storage, file.Name, record.DocumentCount);
            }
            catch
            {
                _keys.Dispose();
                throw;
            }
        }

        public string? FirstShared(Opened later)
        {
            for (var doc = 0; doc < _record.DocumentCount; doc++)
            {
                if (!IsLive(doc)) continue;
                var key = _keys.KeyOf(doc);
                var other = later._keys.Find(key);
                if (other >= 0 && later.IsLive(other)) return System.Text.Encoding.UTF8.GetString(key);
            }

            return null;
        }

        public void Dispose()
        {
            _keys.Dispose();
            _deletions?.Dispose();
        }

        private bool IsLive(int doc) => _deletions is null || (_deletions.Words[doc >> 6] >> (doc & 63) & 1) == 0;
    }
}
