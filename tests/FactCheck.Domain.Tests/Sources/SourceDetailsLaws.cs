using CsCheck;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

/// <summary>What holds of every description of a source: each field is told, replaced and merged by itself.</summary>
public sealed class SourceDetailsLaws
{
    private static readonly Gen<SourceDetails> Details = Gen.Select(
            Gen.Enum<SourceKind>(),
            Gen.Int[0, 2].Array[SourceFields.All.Length + 3]
        )
        .Select(
            (kind, values) =>
                Enum.GetValues<SourceField>()
                    .Where(f => f is not SourceField.SourceKind)
                    .Zip(values, (field, value) => (field, value))
                    .Aggregate(
                        new SourceDetails(kind, "", null, null),
                        (all, v) => all.With(v.field, Sample(v.field, v.value))
                    )
        );

    [Fact]
    public void A_field_that_was_replaced_says_what_it_was_replaced_by_and_all_others_what_they_said() =>
        Gen.Select(Details, Gen.Enum<SourceField>(), Gen.Int[0, 2])
            .Sample(
                (before, field, value) =>
                {
                    var wanted = Sample(field, value);
                    var after = before.With(field, wanted);

                    Assert.Equal(wanted ?? (field is SourceField.Title ? "" : wanted), after[field]);
                    Assert.All(after.DifferingFrom(before), f => Assert.Equal(field, f));
                }
            );

    [Fact]
    public void Edits_merge_field_by_field_or_are_refused() =>
        Gen.Select(Details, Details, Details)
            .Sample(
                (mine, theirs, before) =>
                {
                    var contested = Enum.GetValues<SourceField>()
                        .Where(f => mine[f] != before[f] && theirs[f] != before[f] && theirs[f] != mine[f])
                        .ToList();
                    if (mine.WhyNotReplace(theirs, before) is ChangedMeanwhile refused)
                    {
                        Assert.Equal(contested[0].ToString(), refused.Field);
                        return;
                    }

                    Assert.Empty(contested);
                    var merged = mine.Onto(theirs, before);
                    Assert.All(
                        Enum.GetValues<SourceField>(),
                        f => Assert.Equal(mine[f] == before[f] ? theirs[f] : mine[f], merged[f])
                    );
                }
            );

    [Fact]
    public void What_fits_a_kind_has_only_its_fields_and_fits_again() =>
        Details.Sample(details =>
        {
            var fitting = details.Fitting();

            Assert.All(SourceFields.All.Except(details.Kind.OwnFields()), f => Assert.Null(fitting[f]));
            Assert.All(details.Kind.OwnFields(), f => Assert.Equal(details[f], fitting[f]));
            Assert.Equal(fitting, fitting.Fitting());
        });

    private static string? Sample(SourceField field, int value) =>
        (field, value) switch
        {
            (SourceField.SourceKind, _) => $"{(SourceKind)value}",
            (SourceField.Title, 0) => "",
            (_, 0) => null,
            (SourceField.Day, _) => $"2026-03-0{value}",
            (SourceField.Time, _) => $"14:0{value}",
            (SourceField.Terms, _) => $"{(SpeakingTerms)value}",
            _ => $"value {value}",
        };
}
