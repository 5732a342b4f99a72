using CsCheck;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Domain.Tests.Claims;

/// <summary>Two people edit the same thing: what each meant to change is done or shown to them, and nothing else is touched.</summary>
public sealed class MergeLaws
{
    private static readonly Gen<string?> Words = Some.OneOf<string?>(null, "", "a", "b");

    private static readonly Gen<ClaimDetails> Details =
        from wording in Words
        from test in Gen.Enum<Test>()
        from kind in Some.OneOf(ClaimKind.Other, ClaimKind.Figure)
        from claimant in Words
        select new ClaimDetails(wording, test, kind, claimant);

    private static readonly Gen<Bearing> Bearings =
        from stance in Some.OneOf(Stance.Supports, Stance.Refutes)
        from proximity in Some.OneOf<Proximity?>(null, Proximity.Primary)
        from quote in Words
        from locator in Words
        from note in Words
        from origin in Some.OneOf<EvidenceOrigin?>(
            null,
            new EvidenceOrigin(OriginKind.Person, "a", null),
            new EvidenceOrigin(OriginKind.Unnamed, null, null)
        )
        select new Bearing(stance, proximity, quote, locator, note, origin);

    private static readonly Gen<Conclusion> Conclusions =
        from outcome in Some.OneOf<Outcome?>(null, Outcome.Correct, Outcome.CannotStand)
        from reasoning in Some.OneOf("", "a", "b")
        select new Conclusion(outcome, reasoning);

    [Fact]
    public void A_value_is_replaced_where_it_is_the_one_seen_or_the_one_wanted() =>
        Gen.Select(Words, Words, Words)
            .Sample(
                (yours, theirs, before) =>
                {
                    var refusal = ChangedMeanwhile.If("Field", yours, theirs, before);
                    return yours == before || theirs == before || theirs == yours
                        ? refusal is null
                        : refusal == new ChangedMeanwhile("Field", yours, theirs, before);
                }
            );

    [Fact]
    public void Edits_of_a_claim_merge_field_by_field_or_are_refused() =>
        Gen.Select(Details, Details, Details)
            .Sample(
                (mine, theirs, before) => Merges(mine, theirs, before, mine.WhyNotReplace(theirs, before), mine.Onto)
            );

    [Fact]
    public void Edits_of_evidence_merge_field_by_field_or_are_refused() =>
        Gen.Select(Bearings, Bearings, Bearings)
            .Sample(
                (mine, theirs, before) => Merges(mine, theirs, before, mine.WhyNotReplace(theirs, before), mine.Onto)
            );

    [Fact]
    public void A_conclusion_is_one_decision_and_is_refused_whenever_another_was_made() =>
        Gen.Select(Conclusions, Conclusions, Conclusions)
            .Sample(
                (mine, theirs, before) =>
                    (mine.WhyNotReplace(theirs, before) is null) == (theirs == before || theirs == mine)
            );

    [Fact]
    public void A_refused_conclusion_shows_both_and_what_they_began_with()
    {
        var mine = new Conclusion(Outcome.Correct, "");
        var reworded = new Conclusion(Outcome.CannotStand, "the budget says nine");

        Assert.Equal(
            new ChangedMeanwhile("Outcome", "Correct", "CannotStand", null),
            mine.WhyNotReplace(new Conclusion(Outcome.CannotStand, ""), Conclusion.None)
        );
        Assert.Equal(
            new ChangedMeanwhile("Reasoning", "", "the budget says nine", ""),
            mine.WhyNotReplace(reworded, Conclusion.None)
        );
    }

    // Reflection over the record's own properties, so that a new field cannot be forgotten in a merge.
    private static bool Merges<T>(T mine, T theirs, T before, Refusal? refusal, Func<T, T, T> onto)
        where T : notnull
    {
        var fields = typeof(T).GetProperties();
        Assert.NotEmpty(fields);
        var contested = fields.Where(f =>
            !Equals(f.GetValue(mine), f.GetValue(before))
            && !Equals(f.GetValue(theirs), f.GetValue(before))
            && !Equals(f.GetValue(theirs), f.GetValue(mine))
        );
        if (contested.FirstOrDefault() is { } first)
        {
            return refusal is ChangedMeanwhile changed && changed.Field == first.Name;
        }

        var merged = onto(theirs, before);
        return refusal is null
            && fields.All(f =>
                Equals(
                    f.GetValue(merged),
                    Equals(f.GetValue(mine), f.GetValue(before)) ? f.GetValue(theirs) : f.GetValue(mine)
                )
            );
    }
}
