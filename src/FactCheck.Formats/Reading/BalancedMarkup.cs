using System.Collections.Frozen;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace FactCheck.Formats.Reading;

/// <summary>
/// Walks through HTML as a balanced stream of starts, ends and texts, whatever was given: each start has its end, nesting
/// has a limit, and what a reader of the page would not see (scripts, styles, hidden elements, drawings, form fields) is left out.
/// </summary>
/// <remarks>
/// The tokens come from AngleSharp; no tree is built. HTML's own rules for building one let a few kilobytes of open formatting elements ask
/// for millions of elements, and make time quadratic in the depth of nesting; a stack of limited height has neither fault.
/// Of the specification's rules (HTML, tree construction) it follows those that ordinary pages rely on: void elements, raw text, implied
/// ends of paragraphs, list items and table parts. Given up: formatting that crosses element borders ends at the border, and
/// elements deeper than the limit count as part of the deepest one. Time is linear in the markup times the limit.
/// </remarks>
internal sealed class BalancedMarkup
{
    private static readonly FrozenSet<string> Void = Set(
        "area base br col embed hr img input link meta param source track wbr"
    );
    private static readonly FrozenSet<string> Dropped = Set(
        "applet audio canvas datalist dialog frameset iframe map math noembed noframes noscript object script select style svg "
            + "template textarea title video xmp"
    );
    private static readonly FrozenSet<string> ClosesParagraph = Set(
        "address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
            + "hgroup hr main menu nav ol p pre section summary table ul li dd dt"
    );
    private static readonly FrozenSet<string> Borders = Set("table td th caption html body");
    private static readonly FrozenSet<string> TableParts = Set(
        "table thead tbody tfoot tr td th caption colgroup html body"
    );

    private const int MostNamesPassed = 64;

    private readonly HtmlTokenizer _tokens;
    private readonly int _deepest;
    private readonly List<(string Name, bool Hidden)> _open = [];
    private readonly Dictionary<string, int> _tooDeep = new(StringComparer.Ordinal);
    private int _hidden;
    private int _openParagraphs;

    private BalancedMarkup(HtmlTokenizer tokens, int deepest)
    {
        _tokens = tokens;
        _deepest = deepest;
    }

    /// <summary>The events of the markup, in order.</summary>
    /// <param name="html">Any string at all.</param>
    /// <param name="deepest">The most elements that are open at a time.</param>
    public static IEnumerable<MarkupEvent> Read(string html, int deepest)
    {
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            DisableElementPositionTracking = true,
        };
        var markup = new BalancedMarkup(tokens, deepest);
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            foreach (var step in markup.Take(token))
            {
                yield return step;
            }
        }

        foreach (var step in markup.CloseDownTo(0))
        {
            yield return step;
        }
    }

    private IEnumerable<MarkupEvent> Take(HtmlToken token) =>
        token.Type switch
        {
            HtmlTokenType.StartTag => Start((HtmlTagToken)token),
            HtmlTokenType.EndTag => End(token.Name),
            HtmlTokenType.Character when _hidden == 0 => [new MarkupEvent(MarkupEventKind.Text, token.Data)],
            HtmlTokenType.Comment => [new MarkupEvent(MarkupEventKind.Comment, token.Data)],
            _ => [],
        };

    private IEnumerable<MarkupEvent> Start(HtmlTagToken tag)
    {
        var start = new MarkupEvent(MarkupEventKind.Start, tag.Name, tag);
        _tokens.State = ModeInside(tag.Name);
        var isVoid = Void.Contains(tag.Name);
        if (!isVoid && _open.Count >= _deepest)
        {
            Pass(tag.Name);
            yield break;
        }

        foreach (var step in CloseDownTo(ImpliedEnd(tag.Name)))
        {
            yield return step;
        }

        var hides = Dropped.Contains(tag.Name) || Hiding.Hides(start);
        if (_hidden == 0 && !hides)
        {
            yield return start;
            if (isVoid)
            {
                yield return new MarkupEvent(MarkupEventKind.End, tag.Name);
            }
        }

        if (!isVoid)
        {
            _open.Add((tag.Name, hides));
            _openParagraphs += tag.Name == "p" ? 1 : 0;
            _hidden += hides ? 1 : 0;
        }
    }

    private void Pass(string name)
    {
        if (_tooDeep.Count < MostNamesPassed || _tooDeep.ContainsKey(name))
        {
            _tooDeep[name] = _tooDeep.GetValueOrDefault(name) + 1;
        }
    }

    private IEnumerable<MarkupEvent> End(string name)
    {
        if (_tooDeep.TryGetValue(name, out var count) && count > 0)
        {
            _tooDeep[name] = count - 1;
            return [];
        }

        var borders = TableParts.Contains(name) ? FrozenSet<string>.Empty : Borders;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                return CloseDownTo(i);
            }

            if (borders.Contains(_open[i].Name))
            {
                break;
            }
        }

        return [];
    }

    private IEnumerable<MarkupEvent> CloseDownTo(int height)
    {
        while (_open.Count > height)
        {
            var (name, hides) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _tooDeep.Clear();
            _openParagraphs -= name == "p" ? 1 : 0;
            _hidden -= hides ? 1 : 0;
            if (_hidden == 0 && !hides)
            {
                yield return new MarkupEvent(MarkupEventKind.End, name);
            }
        }
    }

    /// <summary>The height of the stack after the ends that this start tag implies.</summary>
    private int ImpliedEnd(string name)
    {
        var height = name switch
        {
            "li" => Lowest(_open.Count, ["li"], ["ul", "ol", "menu", "table", "td", "th"]),
            "dd" or "dt" => Lowest(_open.Count, ["dd", "dt"], ["dl", "table", "td", "th"]),
            "td" or "th" => Lowest(_open.Count, ["td", "th", "caption"], ["tr", "table"]),
            "tr" => Lowest(_open.Count, ["tr", "caption"], ["table"]),
            "tbody" or "thead" or "tfoot" => Lowest(_open.Count, ["tbody", "thead", "tfoot", "caption"], ["table"]),
            "a" => Lowest(_open.Count, ["a"], ["td", "th", "table"]),
            ['h', >= '1' and <= '6'] => Lowest(
                _open.Count,
                ["h1", "h2", "h3", "h4", "h5", "h6"],
                ["td", "th", "table", "div", "section"]
            ),
            _ => _open.Count,
        };
        return _openParagraphs > 0 && ClosesParagraph.Contains(name)
            ? Lowest(height, ["p"], ["td", "th", "table", "caption"])
            : height;
    }

    private int Lowest(int from, ReadOnlySpan<string> closed, ReadOnlySpan<string> borders)
    {
        for (var i = from - 1; i >= 0; i--)
        {
            if (closed.Contains(_open[i].Name))
            {
                return i;
            }

            if (borders.Contains(_open[i].Name))
            {
                break;
            }
        }

        return from;
    }

    private static HtmlParseMode ModeInside(string name) =>
        name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            _ => HtmlParseMode.PCData,
        };

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
