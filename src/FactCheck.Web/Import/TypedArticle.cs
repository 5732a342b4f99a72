using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Text.Sentences;
using FactCheck.Web.Claims;

namespace FactCheck.Web.Import;

/// <summary>The draft of an article while a person looks at it and changes it.</summary>
public sealed class TypedArticle
{
    public TypedArticle(ArticleDraft read)
    {
        Read = read;
        Title = read.Title;
        Byline = read.Byline;
        Outlet = read.Outlet;
        Url = read.Url;
        PublishedOn = read.PublishedOn;
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        Paragraphs = [.. read.Paragraphs.Select(p => new TypedParagraph(p, read.Language, known))];
    }

    /// <summary>As it was read, before anybody changed it.</summary>
    public ArticleDraft Read { get; }

    public string? Title { get; set; }
    public string? Byline { get; set; }
    public string? Outlet { get; set; }
    public string? Url { get; set; }
    public DateOnly? PublishedOn { get; set; }

    /// <summary>In the time of the server, as the browser's field has none.</summary>
    public DateTime? Deadline { get; set; }

    public IReadOnlyList<TypedParagraph> Paragraphs { get; }

    /// <summary>How many paragraphs are part of the article.</summary>
    public int PartCount => Paragraphs.Count(p => p.IsPart);

    /// <summary>How many sentences are to be accounted for.</summary>
    public int SentenceCount => Paragraphs.Where(p => p.IsPart).Sum(p => p.Sentences.Count);

    /// <summary>
    /// Takes over what a person decided about the text as it was before they changed it: of the fields and of each paragraph
    /// only what they had changed. Nothing, when less than half of its paragraphs are the same: that is another text.
    /// </summary>
    public void TakeOver(TypedArticle before)
    {
        var known = before.Paragraphs.DistinctBy(p => p.Key).ToDictionary(p => p.Key);
        var same = Paragraphs.Count(p => known.ContainsKey(p.Key));
        if (same * 2 < Math.Max(Paragraphs.Count, known.Count))
        {
            return;
        }

        (Title, Byline, Outlet, Url, PublishedOn, Deadline) = (
            before.Title == before.Read.Title ? Title : before.Title,
            before.Byline == before.Read.Byline ? Byline : before.Byline,
            before.Outlet == before.Read.Outlet ? Outlet : before.Outlet,
            before.Url == before.Read.Url ? Url : before.Url,
            before.PublishedOn == before.Read.PublishedOn ? PublishedOn : before.PublishedOn,
            before.Deadline
        );
        foreach (var paragraph in Paragraphs)
        {
            if (known.GetValueOrDefault(paragraph.Key) is { } then && then.Kind != then.ReadKind)
            {
                paragraph.Kind = then.Kind;
            }
        }
    }

    /// <summary>The draft as the person left it.</summary>
    public ArticleDraft ToDraft() =>
        Read with
        {
            Title = Typed.OrNull(Title),
            Byline = Typed.OrNull(Byline),
            Outlet = Typed.OrNull(Outlet),
            Url = Typed.OrNull(Url),
            PublishedOn = PublishedOn,
            Deadline = Deadline is { } due ? new DateTimeOffset(due).ToUniversalTime() : null,
            Paragraphs = [.. Paragraphs.Select(p => new DraftParagraph(p.Kind, p.Text))],
        };
}

/// <summary>A paragraph while a person decides what it is.</summary>
public sealed class TypedParagraph
{
    private readonly string? _language;
    private ParagraphKind _asPart;
    private IReadOnlyList<string>? _sentences;

    /// <param name="read">The paragraph as it was read.</param>
    /// <param name="language">The article's language, if it is known.</param>
    /// <param name="known">How often each text came before; counted on.</param>
    public TypedParagraph(DraftParagraph read, string? language, IDictionary<string, int> known)
    {
        _language = language;
        var before = known[read.Text] = known.TryGetValue(read.Text, out var times) ? times + 1 : 1;
        Key =
            $"kind-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read.Text)).AsSpan(0, 4))}-{before}";
        Text = read.Text;
        Kind = ReadKind = read.Kind;
        _asPart = read.Kind is ParagraphKind.NotArticle ? ParagraphKind.Body : read.Kind;
    }

    public string Text { get; }

    /// <summary>A name for it that lasts as long as its text, so that what was decided of it is found again.</summary>
    public string Key { get; }

    /// <summary>The kind it was read as, before anybody changed it.</summary>
    public ParagraphKind ReadKind { get; }

    public ParagraphKind Kind { get; set; }

    /// <summary>Whether it is part of the article.</summary>
    public bool IsPart => Kind is not ParagraphKind.NotArticle;

    /// <summary>Its sentences, found when first asked for.</summary>
    public IReadOnlyList<string> Sentences =>
        _sentences ??= [.. SentenceSegmenter.Split(Text, _language).Select(s => s.Of(Text))];

    /// <summary>Makes it part of the article with the kind it had, or no part.</summary>
    public void Switch()
    {
        if (IsPart)
        {
            _asPart = Kind;
            Kind = ParagraphKind.NotArticle;
        }
        else
        {
            Kind = _asPart;
        }
    }
}
