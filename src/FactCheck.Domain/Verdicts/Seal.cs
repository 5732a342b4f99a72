using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Verdicts;

/// <summary>
/// An approval of an exact state: a canonical text of everything the verdict rests on, kept whole, and its SHA-256. It holds
/// no offsets and no revision number, so that a claim that merely moved stays approved.
/// </summary>
public sealed class Seal
{
    private Seal() { }

    public ClaimId ClaimId { get; private set; }
    public DeskId DeskId { get; private set; }
    public ArticleId ArticleId { get; private set; }

    /// <summary>The canonical text that was approved.</summary>
    public string Text { get; private set; } = "";

    /// <summary>SHA-256 of <see cref="Text"/> as UTF-8, in lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    public PersonId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Seals the state that the facts describe.</summary>
    public static Seal Of(Claim claim, ClaimFacts facts, PersonId by, DateTimeOffset at)
    {
        var text = TextOf(facts);
        return new Seal
        {
            ClaimId = claim.Id,
            DeskId = claim.DeskId,
            ArticleId = claim.ArticleId,
            Text = text,
            Hash = HashOf(text),
            By = by,
            At = at,
        };
    }

    /// <summary>The hash of the seal that an approval of this state would give; what a page shows and an approval names.</summary>
    public static string HashOf(ClaimFacts facts) => HashOf(TextOf(facts));

    /// <summary>
    /// The canonical text: a line for each field, its name and its value with its length in UTF-16 code units, so that no
    /// value can pass for another field.
    /// </summary>
    public static string TextOf(ClaimFacts facts)
    {
        var text = new StringBuilder("factcheck seal 3\n");
        Line("claim", facts.Id.Value.ToString());
        Line("test", facts.Details.Test.ToString());
        Line("kind", facts.Details.Kind.ToString());
        Line("wording", facts.Details.Wording);
        Line("claimant", facts.Details.Claimant);
        foreach (var anchor in facts.Anchors)
        {
            Line("span", anchor.Sentence.Value.ToString());
            Line("exact", anchor.Exact);
        }

        foreach (var evidence in facts.Evidence.OrderBy(e => e.Id.Value))
        {
            Line("evidence", evidence.Id.Value.ToString());
            Line("source", $"{evidence.Source.Value} version {evidence.SourceVersion}");
            Line("stance", evidence.Stance.ToString());
            Line("proximity", evidence.Proximity?.ToString());
            Line("quote", evidence.Quote);
            Line("locator", evidence.Locator);
            Line("note", evidence.Note);
            Line("origin", evidence.Origin?.Kind.ToString());
            Line("origin-name", evidence.Origin?.Name);
            Line("derived-from", evidence.Origin?.DerivedFrom?.Value.ToString());
            Line("capture", evidence.Seen?.Sha256);
            Line("seen-words", evidence.Seen?.Words);
        }

        Line("outcome", facts.Conclusion.Outcome?.ToString());
        Line("scale", Conclusion.Scale);
        Line("reasoning", facts.Conclusion.Reasoning);
        return text.ToString();

        void Line(string name, string? value) =>
            text.Append(name).Append(' ').Append(value?.Length ?? -1).Append(' ').Append(value).Append('\n');
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
