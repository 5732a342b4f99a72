using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public sealed class EvidenceTests
{
    private static readonly SourceDetails Budget = new(SourceKind.Document, "Budget of the town", null, null);
    private readonly Source _source = new(SourceId.New(), Some.Desk, Budget, null, Some.Reviewer.Person, Some.Morning);
    private readonly Evidence _evidence;

    public EvidenceTests() =>
        _evidence = new Evidence(
            EvidenceId.New(),
            Some.Claim(),
            _source,
            Some.Bearing,
            Some.Reviewer.Person,
            Some.Morning
        );

    [Fact]
    public void Evidence_pins_the_version_of_its_source()
    {
        Assert.Equal(1, _source.Version);
        Assert.Equal(_source.Version, _evidence.SourceVersion);
        Assert.Equal(_source.Id, _evidence.SourceId);
    }

    [Fact]
    public void What_is_taken_away_is_kept_and_can_be_put_back()
    {
        var removed = _evidence.Remove(Some.Morning);
        Assert.Equal(Some.Morning, _evidence.RemovedAt);

        var restored = _evidence.Restore();
        Assert.Null(_evidence.RemovedAt);
        Assert.Equal(new EvidenceRemoved(_evidence.ClaimId, _evidence.Id, _source.Id), removed);
        Assert.Equal(new EvidenceRestored(_evidence.ClaimId, _evidence.Id, _source.Id), restored);
    }

    [Fact]
    public void An_edit_names_what_it_replaced()
    {
        var next = new Bearing(Stance.Refutes, null, null, "page 4", "See the table.");

        var edited = _evidence.Edit(next);

        Assert.Equal(new EvidenceEdited(_evidence.ClaimId, _evidence.Id, _source.Id, Some.Bearing, next), edited);
        Assert.Equal(next, _evidence.Bearing);
    }

    [Fact]
    public void All_that_is_done_with_evidence_touches_its_claim()
    {
        var bearing = Some.Bearing;
        Assert.All(
            [
                new EvidenceLinked(_evidence.ClaimId, _evidence.Id, _source.Id, 1, bearing),
                new EvidenceEdited(_evidence.ClaimId, _evidence.Id, _source.Id, bearing, bearing),
                _evidence.Remove(Some.Morning),
                (Domain.Claims.ClaimEvent)_evidence.Restore(),
            ],
            happened =>
            {
                Assert.True(happened.Touches);
                Assert.Equal([_evidence.ClaimId], happened.Claims);
            }
        );
    }
}
