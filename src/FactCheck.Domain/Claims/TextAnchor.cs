using FactCheck.Text;
using FactCheck.Text.Anchoring;

namespace FactCheck.Domain.Claims;

/// <summary>One span of one sentence that a claim is about, in one revision, with the quote by which it is found again.</summary>
public sealed class TextAnchor
{
    public TextAnchor(AnchorId id, Claim claim, SentenceId sentence, int revision, TextSpan span, Quote quote)
    {
        Id = id;
        DeskId = claim.DeskId;
        ArticleId = claim.ArticleId;
        ClaimId = claim.Id;
        SentenceId = sentence;
        Revision = revision;
        Start = span.Start;
        End = span.End;
        Exact = quote.Exact;
        Prefix = quote.Prefix;
        Suffix = quote.Suffix;
    }

    private TextAnchor()
    {
        Exact = Prefix = Suffix = "";
    }

    public AnchorId Id { get; private set; }
    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }
    public ClaimId ClaimId { get; private set; }
    public SentenceId SentenceId { get; private set; }
    public int Revision { get; private set; }

    /// <summary>In UTF-16 code units of the sentence, inclusive.</summary>
    public int Start { get; private set; }

    /// <summary>In UTF-16 code units of the sentence, exclusive.</summary>
    public int End { get; private set; }

    public string Exact { get; private set; }
    public string Prefix { get; private set; }
    public string Suffix { get; private set; }

    /// <summary>Its words stand in another sentence now, or are more or fewer.</summary>
    public void Move(SentenceId sentence, TextSpan span, Quote quote)
    {
        SentenceId = sentence;
        Start = span.Start;
        End = span.End;
        (Exact, Prefix, Suffix) = quote;
    }
}
