using System.Text;
using FactCheck.Domain;
using FactCheck.Domain.Sources;

namespace FactCheck.Formats.Reading;

/// <summary>Reads a file of plain text, Markdown or HTML as what a source says. Markdown stays as it is written.</summary>
public static class UploadedSource
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>
    /// The text of the file; or <see cref="NotATextFile"/>, or a refusal of <see cref="PastedSource"/>. UTF-8, UTF-16 with its
    /// mark, or else Latin-1.
    /// </summary>
    /// <param name="name">What the file is called; its ending says whether it is HTML.</param>
    /// <param name="bytes">All of it; the caller limits how much that is.</param>
    public static Result<string> Read(string name, byte[] bytes)
    {
        var text = Decoded(bytes);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return new NotATextFile(name);
        }

        var isHtml =
            name.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
        return isHtml ? PastedSource.OfHtml(text) : PastedSource.OfText(text);
    }

    private static string Decoded(byte[] bytes) =>
        bytes switch
        {
            [0xff, 0xfe, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xfe, 0xff, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            [0xef, 0xbb, 0xbf, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
            _ => IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes),
        };

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            _ = Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
