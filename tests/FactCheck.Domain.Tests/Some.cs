using CsCheck;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;

namespace FactCheck.Domain.Tests;

/// <summary>People and facts to begin with; a test changes what it is about.</summary>
internal static class Some
{
    public static DeskId Desk { get; } = DeskId.New();
    public static Member Reviewer { get; } = new(Desk, PersonId.New(), Role.Reviewer);
    public static Member Editor { get; } = new(Desk, PersonId.New(), Role.Editor);
    public static Member Admin { get; } = new(Desk, PersonId.New(), Role.Admin);
    public static DateTimeOffset Morning { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    public static ClaimDetails Details { get; } = new(null, Test.Fact, ClaimKind.Figure, null);
    public static Bearing Bearing { get; } = new(Stance.Supports, Proximity.Primary, "12 million", "page 3", null);
    public static Conclusion Tick { get; } = new(Outcome.Correct, "");

    /// <summary>A ticked claim with one piece of evidence, submitted by the reviewer, who did all of it.</summary>
    public static ClaimFacts Facts { get; } =
        new()
        {
            Id = ClaimId.New(),
            Status = WorkStatus.Submitted,
            Details = Details,
            Anchors = [new AnchorFacts(AnchorId.New(), SentenceId.New(), new TextSpan(16, 33), "12 million crowns")],
            Evidence = [Evidence(Stance.Supports)],
            Conclusion = Tick,
            MarkedBy = Reviewer.Person,
            MarkedAt = Morning,
            TouchedBy = [Reviewer.Person],
        };

    public static EvidenceFacts Evidence(Stance stance) =>
        new(
            EvidenceId.New(),
            SourceId.New(),
            1,
            SourceKind.Document,
            "Budget of the town",
            null,
            null,
            stance,
            Proximity.Primary,
            "12 million",
            "page 3",
            null,
            Reviewer.Person
        );

    public static Claim Claim() =>
        new(
            ClaimId.New(),
            Desk,
            ArticleId.New(),
            new ClaimProposal(Test.Fact, ClaimKind.Figure, null),
            Reviewer.Person,
            Morning
        );

    /// <summary>A text that is one character longer than the limit.</summary>
    public static string Longer(int limit) => new('x', limit + 1);

    /// <summary>One of the values, each as likely as the other.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
