using System.Collections.Frozen;
using System.Text;
using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Reading;

/// <summary>
/// Gathers the paragraphs of markup: a block element ends one, so does a line break outside a heading, and the innermost
/// telling element gives its kind. A row of a table is one paragraph.
/// </summary>
internal sealed class MarkupParagraphs
{
    private static readonly FrozenSet<string> Inline = (
        "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr o:p output picture q rp rt ruby s "
        + "samp small span strike strong sub sup td th time tt u var wbr"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AsideRoles =
        "navigation complementary contentinfo banner search menu dialog".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly List<(string Name, ParagraphKind? Kind)> _open = [];
    private readonly List<ReadParagraph> _paragraphs = [];
    private readonly StringBuilder _text = new();
    private int _preformatted;

    /// <summary>How many characters were met so far, in UTF-16 code units.</summary>
    public long Characters { get; private set; }

    /// <summary>The first language the markup names, or null.</summary>
    public string? Language { get; private set; }

    /// <summary>The first day a time element names, or null.</summary>
    public DateOnly? Published { get; private set; }

    /// <summary>Takes the next step in.</summary>
    /// <returns>False when the rest of the markup need not be read.</returns>
    public bool Take(MarkupEvent step)
    {
        switch (step.Kind)
        {
            case MarkupEventKind.Text:
                Add(step.Value);
                break;
            case MarkupEventKind.Start:
                Start(step);
                break;
            case MarkupEventKind.End:
                End(step.Value);
                break;
            case MarkupEventKind.Comment when step.Value.Trim() == "StartFragment":
                _paragraphs.Clear();
                _text.Clear();
                break;
            case MarkupEventKind.Comment when step.Value.Trim() == "EndFragment":
                return false;
            default:
                break;
        }

        return _paragraphs.Count <= PastedText.MostParagraphs;
    }

    /// <summary>All paragraphs, the last one closed.</summary>
    public IReadOnlyCollection<ReadParagraph> Finish()
    {
        Break();
        return _paragraphs;
    }

    private void Start(MarkupEvent step)
    {
        var name = step.Value;
        if (name == "br")
        {
            if (_open.Exists(open => open.Kind is ParagraphKind.Headline or ParagraphKind.Subheading))
            {
                _text.Append(' ');
            }
            else
            {
                Break();
            }
        }
        else if (!Inline.Contains(name))
        {
            Break();
        }
        else if (name is "td" or "th")
        {
            _text.Append(' ');
        }

        Language ??= step.Attribute("lang") is { Length: >= 2 and <= 35 } language ? language : null;
        Published ??= name == "time" ? PageDate.OfAttribute(step.Attribute("datetime")) : null;
        _preformatted += name == "pre" ? 1 : 0;
        _open.Add((name, KindOf(step)));
    }

    private void End(string name)
    {
        if (!Inline.Contains(name) && name != "br")
        {
            Break();
        }

        _preformatted -= name == "pre" ? 1 : 0;
        _open.RemoveAt(_open.Count - 1);
    }

    private void Add(string text)
    {
        Characters += text.Length;
        if (_preformatted > 0)
        {
            var lines = CleanText.Of(text).Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                _text.Append(lines[i]);
                if (i + 1 < lines.Length)
                {
                    Break();
                }
            }

            return;
        }

        foreach (var c in text)
        {
            var space = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (!space || _text.Length == 0 || _text[^1] != ' ')
            {
                _text.Append(space ? ' ' : c);
            }
        }
    }

    private void Break()
    {
        if (_text.Length == 0)
        {
            return;
        }

        var text = CleanText.OnOneLine(_text.ToString());
        _text.Clear();
        if (!CleanText.IsBlank(text))
        {
            _paragraphs.Add(new ReadParagraph(text, Kind()));
        }
    }

    private ParagraphKind? Kind()
    {
        ParagraphKind? inner = null;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            // A quotation in an aside is a pull quote and stays; a list in a menu is the menu's.
            if (_open[i].Kind is ParagraphKind.Quotation or ParagraphKind.NotArticle)
            {
                return _open[i].Kind;
            }

            inner ??= _open[i].Kind;
        }

        return inner;
    }

    private static ParagraphKind? KindOf(MarkupEvent step) =>
        step.Value switch
        {
            "h1" => ParagraphKind.Headline,
            "h2" or "h3" or "h4" or "h5" or "h6" => ParagraphKind.Subheading,
            "blockquote" => ParagraphKind.Quotation,
            "figcaption" or "figure" or "caption" => ParagraphKind.Caption,
            "li" => ParagraphKind.ListItem,
            "nav" or "aside" or "footer" or "form" or "button" or "menu" => ParagraphKind.NotArticle,
            _ when step.Attribute("role") is { } role && AsideRoles.Contains(role) => ParagraphKind.NotArticle,
            "p" => OfWord(step.Attribute("class")),
            _ => null,
        };

    // The names Word gives its built-in styles in HTML.
    private static ParagraphKind? OfWord(string? style) =>
        style switch
        {
            "MsoTitle" => ParagraphKind.Headline,
            "MsoSubtitle" => ParagraphKind.Subheading,
            "MsoCaption" => ParagraphKind.Caption,
            "MsoQuote" or "MsoIntenseQuote" => ParagraphKind.Quotation,
            not null when style.StartsWith("MsoListParagraph", StringComparison.Ordinal) => ParagraphKind.ListItem,
            _ => null,
        };
}
