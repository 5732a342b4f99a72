using System.Text;
using FactCheck.Formats.Reading;

namespace FactCheck.Formats.Writing;

/// <summary>Writes any text into Markdown so that it is read as that text and as nothing else.</summary>
/// <remarks>
/// CommonMark lets every ASCII sign be escaped by a backslash; those are escaped that could begin something in CommonMark or in
/// GitHub's dialect (bare addresses, tables, strikethrough, formulas). Given up: GitHub turns "@name" and ":smile:" into more than text
/// after all parsing, which no escape prevents.
/// </remarks>
internal static class MarkdownText
{
    private const string Signs = "\\`*_[]<>|~$#";
    private const int LongestEntity = 40;

    /// <summary>The text on one line, with every sign escaped that would mean something, also at the line's beginning.</summary>
    public static string Escape(string text) => AtLineStart(Inside(CleanText.OnOneLine(text)));

    /// <summary>A clean piece of a line, with every sign escaped that would mean something inside one.</summary>
    public static string Inside(string clean)
    {
        var escaped = new StringBuilder(clean.Length + 16);
        for (var i = 0; i < clean.Length; i++)
        {
            if (Signs.Contains(clean[i]) || StartsEntity(clean, i) || BelongsToAddress(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(clean[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Escaped inline text made safe to stand at the beginning of a line, where signs can make lists and headings.</summary>
    public static string AtLineStart(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return line.Length > 0 && line[0] is '-' or '+' or '=' ? "\\" + line
            : digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? line.Insert(digits, "\\")
            : line;
    }

    /// <summary>A link to the address when it is one of http, https or mailto; else the words alone.</summary>
    /// <param name="words">Markdown, already escaped.</param>
    /// <param name="address">Any text at all.</param>
    public static string Link(string words, string address) =>
        SafeAddress(address) is { } safe ? $"[{words}](<{safe}>)" : words;

    private static string? SafeAddress(string address) =>
        Uri.TryCreate(CleanText.OnOneLine(address), UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" or "mailto"
        && uri.AbsoluteUri is var written
        && written.AsSpan().IndexOfAny("<>\\\n ") < 0
            ? written
            : null;

    private static bool StartsEntity(string text, int at) =>
        text[at] == '&'
        && at + 1 < text.Length
        && (text[at + 1] == '#' || char.IsAsciiLetter(text[at + 1]))
        && text.AsSpan(at, Math.Min(LongestEntity, text.Length - at)).Contains(';');

    private static bool BelongsToAddress(string text, int at) =>
        text[at] switch
        {
            ':' => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && !char.IsAsciiDigit(text[at + 1]),
            '.' => at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
}
