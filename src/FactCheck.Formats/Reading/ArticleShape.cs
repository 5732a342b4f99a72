using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Reading;

/// <summary>
/// Says of each paragraph of a page or a draft what it is, and finds title, byline and date, by the words of each line and
/// by its place.
/// </summary>
/// <remarks>
/// The idea: news pages everywhere have a head (menu, headline, standfirst, byline, dateline, caption), then prose with
/// links between, then an end (blurb of the author, more stories, comments). The byline or dateline fixes the head, prose fixes the
/// body, and a heading such as "Comments" or a blurb fixes the end, provided that less text follows it than stands before.
/// Where no such sign is found the text is taken for a plain draft, in which nothing is junk but lines that say so themselves.
/// The rules only propose: nothing is dropped, and when they would leave no article at all they are wrong, and all is body.
/// Unit: paragraphs. Time is linear in the text. Given up: pages in other languages keep their junk as body.
/// </remarks>
internal sealed class ArticleShape
{
    private readonly IReadOnlyList<PageLine> _lines;
    private readonly ParagraphKind?[] _kinds;
    private readonly ArticleEnd _end;
    private readonly int _head;
    private readonly int _headline;
    private readonly string? _byline;

    private ArticleShape(IReadOnlyList<PageLine> lines)
    {
        _lines = lines;
        _kinds = new ParagraphKind?[lines.Count];
        _head = ArticleHead.LastSign(lines);
        _headline = ArticleHead.Headline(lines, _head);
        _byline = ArticleHead.Byline(lines, _head);
        _end = ArticleEnd.Find(lines, Math.Max(_head, _headline) + 1, _byline);
    }

    /// <summary>The draft of an article made of these paragraphs, of which there is at least one.</summary>
    public static ArticleDraft Draft(IEnumerable<ReadParagraph> paragraphs)
    {
        var shape = new ArticleShape([.. paragraphs.Select(PageLine.Of)]);
        shape.SortHead();
        shape.SortBody();
        return shape.Result();
    }

    private void SortHead()
    {
        var isPage =
            _head >= 0
            || _headline >= 5
            || _lines.Take(Math.Max(_headline, 0)).Any(line => line.Role == LineRole.Furniture);
        for (var i = 0; i <= Math.Max(_head, _headline); i++)
        {
            var line = _lines[i];
            _kinds[i] =
                i == _headline ? ParagraphKind.Headline
                : line.Role != LineRole.Text && line.Role != LineRole.Caption ? ParagraphKind.NotArticle
                : line.Known is { } known && known != ParagraphKind.Headline ? known
                : line.Role == LineRole.Caption ? ParagraphKind.Caption
                : line.IsProse || !isPage ? ParagraphKind.Body
                : i < _headline || Sentences.Words(line.Text) < 3 ? ParagraphKind.NotArticle
                : Sentences.EndsOne(line.Text) ? ParagraphKind.Body
                : ParagraphKind.Subheading;
        }
    }

    private void SortBody()
    {
        var underTeasers = false;
        var begun = _head < 0;
        for (var i = Math.Max(_head, _headline) + 1; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (i >= _end.Index)
            {
                _kinds[i] = ParagraphKind.NotArticle;
                continue;
            }

            var speaks = line.Role == LineRole.Text && (line.IsProse || Sentences.EndsOne(line.Text));
            underTeasers = (underTeasers || line.Role is LineRole.TeaserHeading or LineRole.Ending) && !speaks;
            begun |= speaks;
            _kinds[i] = underTeasers ? ParagraphKind.NotArticle : KindInBody(i, begun);
        }
    }

    private ParagraphKind KindInBody(int i, bool begun)
    {
        var line = _lines[i];
        var dated = line.Role == LineRole.Dateline && (line.Date.HasCue || !begun);
        if (
            line.Role is LineRole.Furniture or LineRole.Teaser or LineRole.TeaserHeading or LineRole.Ending
            || (line.Role is LineRole.Byline or LineRole.Address && !begun)
            || dated
            || line.IsLateTeaser
        )
        {
            return ParagraphKind.NotArticle;
        }

        if (line.Known is { } known && known != ParagraphKind.Body)
        {
            return known == ParagraphKind.Headline ? ParagraphKind.Subheading : known;
        }

        return line.Role == LineRole.Caption ? ParagraphKind.Caption
            : !begun && Sentences.Words(line.Text) >= 3 ? ParagraphKind.Caption
            : !begun ? ParagraphKind.NotArticle
            : IsListItem(i) ? ParagraphKind.ListItem
            : IsQuotation(line.Text) ? ParagraphKind.Quotation
            : IsSubheading(i) ? ParagraphKind.Subheading
            : ParagraphKind.Body;
    }

    private bool IsListItem(int i) =>
        Bullets.IsCertain(_lines[i].Text) || (SameBullet(i, i - 1) || SameBullet(i, i + 1));

    private bool SameBullet(int i, int j) =>
        j >= 0
        && j < _lines.Count
        && Bullets.Starts(_lines[i].Text)
        && Bullets.Starts(_lines[j].Text)
        && _lines[i].Text[0] == _lines[j].Text[0];

    private bool IsSubheading(int i)
    {
        var text = _lines[i].Text;
        return _lines[i].Known is null
            && i > 0
            && i + 1 < _lines.Count
            && i + 1 < _end.Index
            && _lines[i + 1].IsProse
            && _kinds[i - 1] is not (ParagraphKind.Subheading or ParagraphKind.Headline)
            && text.Length <= 100
            && Sentences.Words(text) <= 12
            && !Sentences.EndsInFullStop(text)
            && text[^1] is not (',' or ';' or ':')
            && !char.IsLower(text[0]);
    }

    // One pair of quotation marks around the whole paragraph, none inside: speech with "he said" in it is body.
    private static bool IsQuotation(string text) =>
        text.Length > 20
        && (text[0], text[^1]) is ('“', '”') or ('"', '"') or ('«', '»') or ('„', '“')
        && text.AsSpan(1, text.Length - 2).IndexOfAny('“', '”', '"') < 0;

    private ArticleDraft Result()
    {
        var nothingLeft = Array.TrueForAll(_kinds, kind => kind is null or ParagraphKind.NotArticle);
        var paragraphs = new List<DraftParagraph>(_lines.Count);
        for (var i = 0; i < _lines.Count; i++)
        {
            var kind = nothingLeft ? ParagraphKind.Body : _kinds[i] ?? ParagraphKind.Body;
            var bullet = kind == ParagraphKind.ListItem && Bullets.Starts(_lines[i].Text);
            paragraphs.Add(new DraftParagraph(kind, bullet ? Bullets.Without(_lines[i].Text) : _lines[i].Text));
        }

        var headlined = !nothingLeft && _headline >= 0;
        return new ArticleDraft
        {
            Title = headlined ? _lines[_headline].Text : null,
            Byline = nothingLeft ? null : _byline ?? _end.Author,
            PublishedOn = nothingLeft ? null : ArticleHead.PublishedOn(_lines, _head),
            Url = _lines.Take(_head + 1).FirstOrDefault(line => line.Role == LineRole.Address)?.Text,
            Paragraphs = paragraphs,
        };
    }
}
