using CsCheck;

namespace FactCheck.Text.Tests;

public sealed class SpanSetTests
{
    private static readonly Gen<TextSpan> Span = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 6])
        .Select((start, length) => new TextSpan(start, start + length));

    [Fact]
    public void It_answers_as_asking_every_member_would() =>
        Gen.Select(Span.Array[0, 10], Span)
            .Sample(
                (members, asked) =>
                {
                    var set = new SpanSet(members);
                    var held = Enumerable.Range(asked.Start, asked.Length).Where(set.Holds);
                    return set.Overlaps(asked) == members.Any(m => !m.IsEmpty && m.Overlaps(asked))
                        && held.All(at => members.Any(m => m.Start <= at && at < m.End))
                        && (asked.IsEmpty || !members.Any(m => m.Contains(asked)) || set.Contains(asked));
                },
                iter: 5_000
            );
}
