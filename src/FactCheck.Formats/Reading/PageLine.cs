using System.Buffers;
using FactCheck.Domain.Articles;

namespace FactCheck.Formats.Reading;

/// <summary>What a line's own words say about it, before its place in the page is considered.</summary>
internal enum LineRole
{
    Text,

    /// <summary>A button, a menu, advertising, a notice of the page.</summary>
    Furniture,

    /// <summary>A link to another story.</summary>
    Teaser,

    /// <summary>The heading over such links.</summary>
    TeaserHeading,

    /// <summary>A heading under which nothing of the article stands any more, or a heading over links.</summary>
    Ending,
    Dateline,
    Byline,
    Caption,

    /// <summary>The address of the page.</summary>
    Address,
}

/// <summary>A paragraph with what its own words say about it.</summary>
internal sealed record PageLine(string Text, ParagraphKind? Known, LineRole Role, bool IsProse)
{
    private const int LongestLabel = 160;
    private const int LongestNotice = 400;
    private static readonly SearchValues<char> CueEnds = SearchValues.Create(":|–—");
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”«»„");

    /// <summary>The date the line names, when its role is <see cref="LineRole.Dateline"/> or it is a byline with a date.</summary>
    public PageDate.Reading Date { get; private init; }

    /// <summary>Looks at one paragraph by itself; the work is bounded by the longest label and notice.</summary>
    public static PageLine Of(ReadParagraph paragraph)
    {
        var text = paragraph.Text;
        var prose = Sentences.IsProse(text);
        var role =
            paragraph.Known is { } known && known != ParagraphKind.Body
                ? RoleOfKnown(text, known)
                : RoleOf(text, prose);
        var date = role is LineRole.Text or LineRole.Byline ? PageDate.Of(text) : default;
        if (role == LineRole.Text && date.IsDateline)
        {
            role = LineRole.Dateline;
        }

        if (role == LineRole.Byline)
        {
            date = date with
            {
                Day = PageDate.DayIn(
                    text.Split([' ', '\u00a0', ',', '|', '•', '·'], StringSplitOptions.RemoveEmptyEntries)
                ),
            };
        }

        return new PageLine(text, paragraph.Known, role, prose) { Date = date };
    }

    /// <summary>Whether the line is no part of the article once the article has begun: a teaser that could be a headline before.</summary>
    public bool IsLateTeaser =>
        Role == LineRole.Text
        && CueBefore(Text) is { } cue
        && PageWords.LateTeaserCues.Contains(cue)
        && !Sentences.EndsOne(Text);

    private static LineRole RoleOfKnown(string text, ParagraphKind known) =>
        known == ParagraphKind.NotArticle ? LineRole.Furniture
        : known is ParagraphKind.Headline or ParagraphKind.Caption or ParagraphKind.Quotation ? LineRole.Text
        : RoleOf(text, Sentences.IsProse(text)) is var role && role == LineRole.Caption ? LineRole.Text
        : role;

    private static LineRole RoleOf(string text, bool prose)
    {
        if (text.Length > LongestNotice)
        {
            return LineRole.Text;
        }

        if (IsNotice(text, prose))
        {
            return LineRole.Furniture;
        }

        if (text.Length <= LongestLabel && RoleOfLabel(text, Key(text), prose) is { } label)
        {
            return label;
        }

        return CueBefore(text) is { } cue && PageWords.TeaserCues.Contains(cue) && !Sentences.EndsInFullStop(text)
                ? LineRole.Teaser
            : IsCaption(text) ? LineRole.Caption
            : LineRole.Text;
    }

    private static LineRole? RoleOfLabel(string text, string key, bool prose)
    {
        if (
            PageWords.Endings.Contains(key)
            || (!prose && StartsWithAny(key, PageWords.EndingStarts))
            || IsCommentCount(key)
        )
        {
            return LineRole.Ending;
        }

        return PageWords.Furniture.Contains(key) || StartsWithAny(key, PageWords.FurnitureStarts) ? LineRole.Furniture
            : PageWords.TeaserCues.Contains(key) ? LineRole.TeaserHeading
            : AuthorLines.Byline(text) is not null ? LineRole.Byline
            : IsAddress(text) ? LineRole.Address
            : null;
    }

    // A sentence that quotes somebody is the article's, whatever it quotes.
    private static bool IsNotice(string text, bool prose) =>
        !text.AsSpan().ContainsAny(QuotationMarks)
        && (ContainsAny(text, PageWords.PageSpeaking) || (!prose && ContainsAny(text, PageWords.PageLabels)));

    private static bool IsCaption(string text)
    {
        var key = text.ToLowerInvariant();
        var end = key.TrimEnd(')', ']', ' ');
        return StartsWithAny(key, PageWords.CaptionStarts)
            || ContainsAny(key, PageWords.Credits)
            || PageWords.CreditEnds.Any(agency => end.EndsWith(agency.TrimEnd(')'), StringComparison.Ordinal));
    }

    private static bool IsAddress(string text) =>
        !text.Contains(' ', StringComparison.Ordinal)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static bool IsCommentCount(string key)
    {
        var count = key.TrimStart('(').TakeWhile(char.IsAsciiDigit).Count();
        return count > 0 && key.TrimStart('(')[count..].TrimStart(')', ' ') is "comments" or "comment";
    }

    /// <summary>What stands before the first colon, bar or dash with something after it, as a key; null when nothing does.</summary>
    private static string? CueBefore(string text)
    {
        var sign = text.AsSpan(0, Math.Min(text.Length, 40)).IndexOfAny(CueEnds);
        return sign > 0 && sign + 1 < text.Length ? Key(text[..sign]) : null;
    }

    private static string Key(string text) =>
        text.Trim(' ', '\u00a0', '.', '…', ':', '→', '›', '»', '>', '+', '*', '-', '|', '▶', '▼').ToLowerInvariant();

    private static bool StartsWithAny(string text, IReadOnlyList<string> starts) =>
        starts.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static bool ContainsAny(string text, SearchValues<string> phrases) => text.AsSpan().ContainsAny(phrases);
}
