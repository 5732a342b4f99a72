using System.Collections.Immutable;
using CsCheck;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests.Claims;

/// <summary>Laws of a claim's life, whatever four people do to it in whatever order, as far as the rules let them.</summary>
public sealed class ClaimLaws
{
    private static readonly ImmutableArray<Member> People =
    [
        new(Some.Desk, PersonId.New(), Role.Reviewer),
        new(Some.Desk, PersonId.New(), Role.Reviewer | Role.Editor),
        new(Some.Desk, PersonId.New(), Role.Editor),
        new(Some.Desk, PersonId.New(), Role.Admin),
    ];

    private static readonly Gen<(int Verb, int Person, int Value)[]> Histories = Gen.Select(
        Gen.Int[0, 7],
        Gen.Int[0, 3],
        Gen.Int[0, 2]
    ).Array[0, 60];

    [Fact]
    public void Nobody_ever_approves_what_they_touched_since_the_last_seal()
    {
        var approvals = 0;
        Histories.Sample(
            history =>
            {
                var life = new Life();
                foreach (var (verb, person, value) in history)
                {
                    HashSet<PersonId> touched = [.. life.Touched];
                    if (life.Do(verb, People[person], value).Any(e => e is VerdictApproved))
                    {
                        Interlocked.Increment(ref approvals);
                        Assert.DoesNotContain(People[person].Person, touched);
                        Assert.NotEqual(Role.None, People[person].Roles & Role.Editor);
                    }
                }
            },
            iter: 2_000
        );
        Assert.True(approvals > 100, $"Only {approvals} approvals were tried.");
    }

    [Fact]
    public void A_claim_is_approved_exactly_while_it_is_sealed_in_its_present_state() =>
        Histories.Sample(
            history =>
            {
                var life = new Life();
                foreach (var (verb, person, value) in history)
                {
                    life.Do(verb, People[person], value);
                    var sealedNow = life.Claim.SealHash is not null;
                    Assert.Equal(life.Claim.Status is WorkStatus.Approved, sealedNow);
                    Assert.Equal(sealedNow, life.Claim.ApprovedBy is not null);
                    Assert.True(!sealedNow || life.Claim.SealHash == Seal.HashOf(life.Facts));
                    Assert.Equal(life.Claim.Status is WorkStatus.Returned, life.Claim.ReturnReason is not null);
                }
            },
            iter: 2_000
        );

    /// <summary>A claim with its facts kept by hand, as the database would.</summary>
    private sealed class Life
    {
        private ImmutableArray<EvidenceFacts> _evidence = [Some.Evidence(Stance.Supports)];

        public Life() => Claim.Conclude(Some.Tick, Some.Morning);

        public Claim Claim { get; } = Some.Claim();
        public HashSet<PersonId> Touched { get; } = [People[0].Person];

        public ClaimFacts Facts =>
            Some.Facts with
            {
                Id = Claim.Id,
                Status = Claim.Status,
                Details = new ClaimDetails(Claim.Wording, Claim.Test, Claim.Kind, Claim.Claimant),
                Evidence = _evidence,
                Conclusion = new Conclusion(Claim.Outcome, Claim.Reasoning),
                TouchedBy = [.. Touched],
            };

        public IReadOnlyList<HistoryEvent> Do(int verb, Member member, int value)
        {
            IReadOnlyList<HistoryEvent> happened = [.. Try(verb, member, value)];
            if (happened.Any(e => e.Seals))
            {
                Touched.Clear();
            }

            if (happened.Any(e => e.Touches))
            {
                Touched.Add(member.Person);
            }

            return happened;
        }

        private IEnumerable<HistoryEvent> Try(int verb, Member member, int value)
        {
            var details = Some.Details with { Wording = $"wording {value}" };
            var conclusion = value == 0 ? Some.Tick : new Conclusion(Outcome.NotConfirmed, $"reason {value}");
            return verb switch
            {
                0 when ClaimRules.WhyNotEdit(Facts, details, member) is null => Claim.Edit(details),
                1 when VerdictRules.WhyNotConclude(Facts, conclusion, member) is null => Claim.Conclude(
                    conclusion,
                    Some.Morning
                ),
                2 when SourceRules.WhyNotLink(Facts, Some.Bearing, member) is null => Link(),
                3 when ClaimRules.WhyNotChange(Facts, member) is null && value == 0 => Claim.Withdraw(),
                4 when ClaimRules.WhyNotRestore(Facts, member) is null => Claim.Restore(),
                5 when VerdictRules.WhyNotSubmit(Facts, member) is null => Claim.Submit(member.Person),
                6 when VerdictRules.WhyNotApprove(Facts, member) is null => Claim.Approve(
                    Seal.Of(Claim, Facts, member.Person, Some.Morning)
                ),
                7 when VerdictRules.WhyNotReturn(Facts, member) is null && value == 0 => Claim.Return("Which page?"),
                _ => [],
            };
        }

        private IEnumerable<HistoryEvent> Link()
        {
            var linked = Some.Evidence(Stance.Supports);
            _evidence = _evidence.Add(linked);
            return Claim.EvidenceChanged(new EvidenceLinked(Claim.Id, linked.Id, linked.Source, 1, Some.Bearing));
        }
    }
}
