using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public sealed class EvidenceTests
{
    private static readonly SourceDetails Budget = new(SourceKind.Document, "Budget of the town", null, null);
    private readonly Source source = new(SourceId.New(), Some.Desk, Budget, null, Some.Reviewer.Person, Some.Morning);
    private readonly Evidence evidence;

    public EvidenceTests() =>
        evidence = new Evidence(
            EvidenceId.New(),
            Some.Claim(),
            source,
            Some.Bearing,
            Some.Reviewer.Person,
            Some.Morning
        );

    [Fact]
    public void Evidence_pins_the_version_of_its_source()
    {
        Assert.Equal(1, source.Version);
        Assert.Equal(source.Version, evidence.SourceVersion);
        Assert.Equal(source.Id, evidence.SourceId);
    }

    [Fact]
    public void What_is_taken_away_is_kept_and_can_be_put_back()
    {
        var removed = evidence.Remove(Some.Morning);
        Assert.Equal(Some.Morning, evidence.RemovedAt);

        var restored = evidence.Restore();
        Assert.Null(evidence.RemovedAt);
        Assert.Equal(new EvidenceRemoved(evidence.ClaimId, evidence.Id, source.Id), removed);
        Assert.Equal(new EvidenceRestored(evidence.ClaimId, evidence.Id, source.Id), restored);
    }

    [Fact]
    public void An_edit_names_what_it_replaced()
    {
        var next = new Bearing(Stance.Refutes, null, null, "page 4", "See the table.");

        var edited = evidence.Edit(next);

        Assert.Equal(new EvidenceEdited(evidence.ClaimId, evidence.Id, source.Id, Some.Bearing, next), edited);
        Assert.Equal(next, evidence.Bearing);
    }

    [Fact]
    public void All_that_is_done_with_evidence_touches_its_claim()
    {
        var bearing = Some.Bearing;
        Assert.All(
            [
                new EvidenceLinked(evidence.ClaimId, evidence.Id, source.Id, 1, bearing),
                new EvidenceEdited(evidence.ClaimId, evidence.Id, source.Id, bearing, bearing),
                evidence.Remove(Some.Morning),
                (Domain.Claims.ClaimEvent)evidence.Restore(),
            ],
            happened =>
            {
                Assert.True(happened.Touches);
                Assert.Equal([evidence.ClaimId], happened.Claims);
            }
        );
    }
}
