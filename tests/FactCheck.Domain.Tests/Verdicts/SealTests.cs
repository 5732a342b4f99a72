using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;
using FactCheck.Text;

namespace FactCheck.Domain.Tests.Verdicts;

public sealed class SealTests
{
    private static readonly EvidenceOrigin Mayor = new(OriginKind.Person, "The mayor", null);
    private static readonly DerivationFacts Derivation = new(
        SourceId.New(),
        SourceKind.Article,
        "A report",
        null,
        null
    );

    private static readonly SeenContext Seen = new(CaptureId.New(), "00", "02", PersonId.New(), Some.Morning);

    private static readonly ClaimFacts Facts = Some.Facts with
    {
        Details = new ClaimDetails("The bridge cost 12 million", Test.Fact, ClaimKind.Figure, "the mayor"),
        Evidence = [Some.Evidence(Stance.Supports) with { Seen = Seen }, Some.Evidence(Stance.ContextOnly)],
    };

    /// <summary>Every change of anything a verdict rests on, by the name of what changes.</summary>
    private static readonly Dictionary<string, Func<ClaimFacts, ClaimFacts>> Sealed = new()
    {
        ["ClaimFacts.Id"] = f => f with { Id = ClaimId.New() },
        ["ClaimDetails.Wording"] = f => f with { Details = f.Details with { Wording = "The bridge cost 9 million" } },
        ["ClaimDetails.Wording to none"] = f => f with { Details = f.Details with { Wording = null } },
        ["ClaimDetails.Wording to empty"] = f => f with { Details = f.Details with { Wording = "" } },
        ["ClaimDetails.Test"] = f => f with { Details = f.Details with { Test = Test.Said } },
        ["ClaimDetails.Kind"] = f => f with { Details = f.Details with { Kind = ClaimKind.Other } },
        ["ClaimDetails.Claimant"] = f => f with { Details = f.Details with { Claimant = "the builder" } },
        ["AnchorFacts.Exact"] = f => WithAnchor(f, f.Anchors[0] with { Exact = "9 million crowns" }),
        ["AnchorFacts.Sentence"] = f => WithAnchor(f, f.Anchors[0] with { Sentence = SentenceId.New() }),
        ["ClaimFacts.Anchors"] = f => f with { Anchors = [.. f.Anchors, f.Anchors[0] with { Exact = "crowns" }] },
        ["ClaimFacts.Evidence"] = f => f with { Evidence = [f.Evidence[0]] },
        ["EvidenceFacts.Id"] = f => WithEvidence(f, f.Evidence[0] with { Id = EvidenceId.New() }),
        ["EvidenceFacts.Source"] = f => WithEvidence(f, f.Evidence[0] with { Source = SourceId.New() }),
        ["EvidenceFacts.SourceVersion"] = f => WithEvidence(f, f.Evidence[0] with { SourceVersion = 2 }),
        ["EvidenceFacts.Stance"] = f => WithEvidence(f, f.Evidence[0] with { Stance = Stance.Mixed }),
        ["EvidenceFacts.Proximity"] = f => WithEvidence(f, f.Evidence[0] with { Proximity = Proximity.Tertiary }),
        ["EvidenceFacts.Proximity to none"] = f => WithEvidence(f, f.Evidence[0] with { Proximity = null }),
        ["EvidenceFacts.Quote"] = f => WithEvidence(f, f.Evidence[0] with { Quote = "12 millions" }),
        ["EvidenceFacts.Locator"] = f => WithEvidence(f, f.Evidence[0] with { Locator = "page 30" }),
        ["EvidenceFacts.Note"] = f => WithEvidence(f, f.Evidence[0] with { Note = "See the table." }),
        ["EvidenceFacts.Origin"] = f => WithEvidence(f, f.Evidence[0] with { Origin = Mayor }),
        ["EvidenceFacts.Origin to another kind"] = f =>
            WithEvidence(f, f.Evidence[0] with { Origin = Mayor with { Kind = OriginKind.Record } }),
        ["EvidenceFacts.Origin to a source"] = f =>
            WithEvidence(f, f.Evidence[0] with { Origin = EvidenceOrigin.From(SourceId.New()) }),
        ["EvidenceFacts.Seen"] = f => WithEvidence(f, f.Evidence[0] with { Seen = null }),
        ["SeenContext.Sha256"] = f => WithEvidence(f, f.Evidence[0] with { Seen = Seen with { Sha256 = "01" } }),
        ["SeenContext.Words"] = f => WithEvidence(f, f.Evidence[0] with { Seen = Seen with { Words = "03" } }),
        ["Conclusion.Outcome"] = f => f with { Conclusion = f.Conclusion with { Outcome = Outcome.OnAuthor } },
        ["Conclusion.Reasoning"] = f => f with { Conclusion = f.Conclusion with { Reasoning = " " } },
    };

    /// <summary>What a verdict does not rest on: where the words stand, how far the work is, and who did what.</summary>
    private static readonly Dictionary<string, Func<ClaimFacts, ClaimFacts>> Free = new()
    {
        ["AnchorFacts.Span"] = f => WithAnchor(f, f.Anchors[0] with { Span = new TextSpan(0, 17) }),
        ["AnchorFacts.Id"] = f => WithAnchor(f, f.Anchors[0] with { Id = AnchorId.New() }),
        ["ClaimFacts.Status"] = f => f with { Status = WorkStatus.Approved },
        ["ClaimFacts.AsOf"] = f => f with { AsOf = Some.Morning },
        ["ClaimFacts.ReturnReason"] = f => f with { ReturnReason = "Which page?" },
        ["ClaimFacts.SealHash"] = f => f with { SealHash = "00" },
        ["ClaimFacts.ApprovedBy"] = f => f with { ApprovedBy = PersonId.New() },
        ["ClaimFacts.ApprovedAt"] = f => f with { ApprovedAt = Some.Morning },
        ["ClaimFacts.SubmittedBy"] = f => f with { SubmittedBy = PersonId.New() },
        ["ClaimFacts.MarkedBy"] = f => f with { MarkedBy = PersonId.New() },
        ["ClaimFacts.MarkedAt"] = f => f with { MarkedAt = Some.Morning.AddDays(1) },
        ["ClaimFacts.TouchedBy"] = f => f with { TouchedBy = [] },
        ["EvidenceFacts.AddedBy"] = f => WithEvidence(f, f.Evidence[0] with { AddedBy = PersonId.New() }),
        // The version of the source stands for what the source says of itself.
        ["EvidenceFacts.SourceKind"] = f => WithEvidence(f, f.Evidence[0] with { SourceKind = SourceKind.Book }),
        ["EvidenceFacts.SourceTitle"] = f => WithEvidence(f, f.Evidence[0] with { SourceTitle = "The budget" }),
        ["EvidenceFacts.SourceUrl"] = f => WithEvidence(f, f.Evidence[0] with { SourceUrl = "https://example.org" }),
        ["EvidenceFacts.Who"] = f => WithEvidence(f, f.Evidence[0] with { Who = "The treasurer" }),
        // What the source is called, and what it was merged into, is the desk's; the evidence names it by its id.
        ["EvidenceFacts.DerivedFrom"] = f => WithEvidence(f, f.Evidence[0] with { DerivedFrom = Derivation }),
        ["EvidenceFacts.Capture"] = f => WithEvidence(f, f.Evidence[0] with { Capture = CaptureId.New() }),
        // The hash stands for the copy; who saw it, and when, is told by history.
        ["SeenContext.Capture"] = f =>
            WithEvidence(f, f.Evidence[0] with { Seen = Seen with { Capture = CaptureId.New() } }),
        ["SeenContext.By"] = f => WithEvidence(f, f.Evidence[0] with { Seen = Seen with { By = PersonId.New() } }),
        ["SeenContext.At"] = f =>
            WithEvidence(f, f.Evidence[0] with { Seen = Seen with { At = Some.Morning.AddDays(1) } }),
        ["EvidenceFacts.Survivor"] = f => WithEvidence(f, f.Evidence[0] with { Survivor = SourceId.New() }),
        ["EvidenceFacts.LatestVersion"] = f => WithEvidence(f, f.Evidence[0] with { LatestVersion = 7 }),
        ["EvidenceFacts.Outlet"] = f => WithEvidence(f, f.Evidence[0] with { Outlet = "The town" }),
    };

    public static TheoryData<string> WhatAVerdictRestsOn => [.. Sealed.Keys];
    public static TheoryData<string> WhatItDoesNotRestOn => [.. Free.Keys];

    [Theory]
    [MemberData(nameof(WhatAVerdictRestsOn))]
    public void Anything_a_verdict_rests_on_changes_its_hash(string what) =>
        Assert.NotEqual(Seal.HashOf(Facts), Seal.HashOf(Sealed[what](Facts)));

    [Theory]
    [MemberData(nameof(WhatItDoesNotRestOn))]
    public void Nothing_else_does(string what) => Assert.Equal(Seal.TextOf(Facts), Seal.TextOf(Free[what](Facts)));

    [Fact]
    public void Every_fact_was_decided_to_be_sealed_or_not()
    {
        Type[] records =
        [
            typeof(ClaimFacts),
            typeof(ClaimDetails),
            typeof(AnchorFacts),
            typeof(EvidenceFacts),
            typeof(SeenContext),
            typeof(Conclusion),
        ];
        var known = Sealed.Keys.Concat(Free.Keys).Select(k => k.Split(' ')[0]).ToHashSet();
        var composed = new[] { "ClaimFacts.Details", "ClaimFacts.Conclusion" };

        var undecided = records
            .SelectMany(r => r.GetProperties().Where(p => p.CanWrite).Select(p => $"{r.Name}.{p.Name}"))
            .Except(known)
            .Except(composed);

        Assert.Empty(undecided);
    }

    [Fact]
    public void The_order_in_which_evidence_was_read_does_not_matter() =>
        Assert.Equal(Seal.HashOf(Facts), Seal.HashOf(Facts with { Evidence = [Facts.Evidence[1], Facts.Evidence[0]] }));

    [Fact]
    public void A_seal_keeps_the_text_it_hashes()
    {
        var claim = Some.Claim();

        var seal = Seal.Of(claim, Facts, Some.Editor.Person, Some.Morning);

        var bytes = System.Text.Encoding.UTF8.GetBytes(seal.Text);
        Assert.Equal(Seal.TextOf(Facts), seal.Text);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), seal.Hash);
        Assert.Equal(Seal.HashOf(Facts), seal.Hash);
        Assert.Equal((claim.Id, Some.Editor.Person, Some.Morning), (seal.ClaimId, seal.By, seal.At));
    }

    private static ClaimFacts WithAnchor(ClaimFacts facts, AnchorFacts anchor) =>
        facts with
        {
            Anchors = facts.Anchors.SetItem(0, anchor),
        };

    private static ClaimFacts WithEvidence(ClaimFacts facts, EvidenceFacts evidence) =>
        facts with
        {
            Evidence = facts.Evidence.SetItem(0, evidence),
        };
}
