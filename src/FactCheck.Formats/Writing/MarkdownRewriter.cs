using System.Globalization;
using System.Text;
using FactCheck.Formats.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Formats.Writing;

/// <summary>
/// Writes somebody's Markdown anew, so that it can stand inside a larger document: what comes out has only constructs written
/// here, all closed. Raw HTML becomes text, headings bold lines, images links, reference links ordinary ones; definitions vanish.
/// </summary>
/// <remarks>Given up: line breaks inside a paragraph become spaces unless they were hard, and tables stay as typed.</remarks>
internal static class MarkdownRewriter
{
    private const int DeepestNesting = 12;

    /// <summary>The lines of the new Markdown, blank ones between blocks; none for a blank text.</summary>
    public static IReadOnlyList<string> Lines(string markdown) =>
        LimitedMarkdown.Parse(markdown) is { } document ? Blocks(document, 0) : Plain(markdown);

    private static List<string> Plain(string text)
    {
        var lines = new List<string>();
        foreach (var line in CleanText.Of(text).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            Append(lines, [MarkdownText.Escape(line)], tight: false);
        }

        return lines;
    }

    private static List<string> Blocks(ContainerBlock container, int depth, bool tight = false)
    {
        var lines = new List<string>();
        foreach (var block in container)
        {
            Append(lines, Block(block, depth), tight);
        }

        return lines;
    }

    private static void Append(List<string> lines, IReadOnlyCollection<string> block, bool tight)
    {
        if (lines.Count > 0 && block.Count > 0 && !tight)
        {
            lines.Add("");
        }

        lines.AddRange(block);
    }

    private static IReadOnlyCollection<string> Block(Block block, int depth) =>
        block switch
        {
            LinkReferenceDefinitionGroup => [],
            ThematicBreakBlock => ["* * *"],
            CodeBlock code => Code(code),
            HeadingBlock { Inline: { } inline } => [$"**{Inlines(inline, plain: true)}**"],
            LeafBlock { Inline: { } inline } => Paragraph(inline),
            ContainerBlock when depth >= DeepestNesting => ["…"],
            QuoteBlock quote => Prefixed(Blocks(quote, depth + 1), "> ", "> "),
            ListBlock list => Items(list, depth + 1),
            ContainerBlock other => Blocks(other, depth + 1),
            _ => [],
        };

    private static string[] Paragraph(ContainerInline inline) =>
        [
            .. Inlines(inline, plain: false)
                .Split('\n')
                .Select(line => MarkdownText.AtLineStart(line.Trim(' ')))
                .Where(line => line.Length > 0),
        ];

    private static List<string> Items(ListBlock list, int depth)
    {
        var lines = new List<string>();
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? start
            : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var marker = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            Append(
                lines,
                Prefixed(Blocks(item, depth, tight: !list.IsLoose), marker, new string(' ', marker.Length)),
                tight: !list.IsLoose
            );
        }

        return lines;
    }

    private static List<string> Prefixed(List<string> lines, string first, string later)
    {
        if (lines.Count == 0)
        {
            return [first.TrimEnd()];
        }

        return [.. lines.Select((line, i) => ((i == 0 ? first : later) + line).TrimEnd(' '))];
    }

    private static List<string> Code(CodeBlock code)
    {
        var text = CleanText.Of(code.Lines.ToString()).TrimEnd('\n');
        var fence = new string('`', Math.Max(3, LongestRun(text) + 1));
        return [fence, .. text.Split('\n'), fence];
    }

    private static string Inlines(ContainerInline container, bool plain)
    {
        var text = new StringBuilder();
        foreach (var inline in container)
        {
            text.Append(Inline(inline, plain));
        }

        return text.ToString();
    }

    private static string Inline(Inline inline, bool plain) =>
        inline switch
        {
            LiteralInline literal => Literal(literal.Content.ToString()),
            HtmlEntityInline entity => Literal(entity.Transcoded.ToString()),
            CodeInline code => Code(code.Content),
            LineBreakInline { IsHard: true } when !plain => "\\\n",
            LineBreakInline => " ",
            AutolinkInline address => MarkdownText.Link(
                MarkdownText.Escape(address.Url),
                (address.IsEmail ? "mailto:" : "") + address.Url
            ),
            LinkInline link => MarkdownText.Link(Inlines(link, plain), link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""),
            EmphasisInline emphasis when !plain => Emphasis(emphasis),
            ContainerInline other => Inlines(other, plain),
            _ => "",
        };

    private static string Emphasis(EmphasisInline emphasis)
    {
        var sign = new string(emphasis.DelimiterChar, emphasis.DelimiterCount);
        return sign + Inlines(emphasis, plain: false) + sign;
    }

    private static string Literal(string text) => MarkdownText.Inside(CleanText.Of(text).Replace('\n', ' '));

    private static string Code(string content)
    {
        var text = CleanText.Of(content).Replace('\n', ' ');
        var fence = new string('`', LongestRun(text) + 1);
        var space = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return string.IsNullOrWhiteSpace(text) ? text : fence + space + text + space + fence;
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
