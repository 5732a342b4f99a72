using FactCheck.Domain;
using FactCheck.Text.Quoting;
using Microsoft.Extensions.Caching.Memory;

namespace FactCheck.Web.Sources;

/// <summary>Copies made ready for looking quotations up in them. A copy never changes, so the last ones used serve everybody.</summary>
public sealed class SourceTexts : IDisposable
{
    // In characters of the copies; made ready, one takes some ten bytes.
    private const long MostKept = 5_000_000;

    private readonly MemoryCache _ready = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>Those of these copies that are ready.</summary>
    public IReadOnlyDictionary<CaptureId, SourceText> Among(IEnumerable<CaptureId> copies) =>
        copies
            .Select(id => (Id: id, Text: _ready.Get<SourceText>(id)))
            .Where(c => c.Text is not null)
            .ToDictionary(c => c.Id, c => c.Text!);

    /// <summary>Makes a copy ready, and keeps it for a while.</summary>
    public SourceText Add(CaptureId copy, string text) =>
        _ready.Set(copy, new SourceText(text), new MemoryCacheEntryOptions { Size = text.Length + 1 });

    public void Dispose() => _ready.Dispose();
}
