using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Text;

namespace FactCheck.Web.Claims;

/// <summary>A span with the sentence and the paragraph it lies in.</summary>
internal sealed record MarkedPlace(Sentence Sentence, Placement Placement, string Paragraph, TextSpan Span)
{
    public string Text => Placement.Span.Of(Paragraph);

    /// <summary>The span without white space at its ends; null when it does not lie in the sentence.</summary>
    public TextSpan? Marked => Span.End <= Text.Length ? Trimmed(Text, Span) : null;

    public string Words => Marked!.Value.Of(Text);

    /// <summary>The place as history tells it.</summary>
    public MarkedSpan AsMarked => new(Sentence.Id, Marked!.Value, Words);

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
