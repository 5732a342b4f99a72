using FactCheck.Text;

namespace FactCheck.Domain.Articles;

/// <summary>Where a sentence stands in a revision.</summary>
public sealed class Placement
{
    public Placement(
        DeskId deskId,
        ArticleId articleId,
        SentenceId sentenceId,
        int revision,
        int paragraph,
        TextSpan span
    )
    {
        DeskId = deskId;
        ArticleId = articleId;
        SentenceId = sentenceId;
        Revision = revision;
        Paragraph = paragraph;
        Start = span.Start;
        End = span.End;
    }

    private Placement() { }

    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }
    public SentenceId SentenceId { get; private set; }
    public int Revision { get; private set; }

    /// <summary>The index of the paragraph.</summary>
    public int Paragraph { get; private set; }

    /// <summary>In UTF-16 code units of the paragraph's text, inclusive.</summary>
    public int Start { get; private set; }

    /// <summary>In UTF-16 code units of the paragraph's text, exclusive.</summary>
    public int End { get; private set; }

    public TextSpan Span => new(Start, End);

    /// <summary>The sentence ends elsewhere from now on; its start never moves within a revision.</summary>
    public void EndAt(int end) => End = end;
}
