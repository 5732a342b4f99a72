using System.Text;
using Microsoft.JSInterop;

namespace FactCheck.Web.Tests.Notes;

/// <summary>A text as the browser hands it over.</summary>
internal sealed class TypedText(string text) : IJSStreamReference
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    public long Length => _bytes.Length;

    public ValueTask<Stream> OpenReadStreamAsync(
        long maxAllowedSize = 512_000,
        CancellationToken cancellationToken = default
    ) =>
        Length <= maxAllowedSize
            ? ValueTask.FromResult<Stream>(new MemoryStream(_bytes))
            : throw new ArgumentOutOfRangeException(nameof(maxAllowedSize));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
