using CsCheck;
using FactCheck.Text.Anchoring;

namespace FactCheck.Text.Tests.Anchoring;

public sealed class EditPatternTests
{
    private static readonly Gen<(string Pattern, string Text)> Pairs = Gen.Select(
        Gen.String[Gen.Char["abé"], 1, 200],
        Gen.String[Gen.Char["abéx"], 0, 300]
    );

    [Fact]
    public void The_least_distance_is_that_of_the_plain_table() =>
        Pairs.Sample(pair =>
        {
            var distances = EndDistances(pair.Pattern, pair.Text, freeStart: true);
            var least = distances.Skip(1).Append(int.MaxValue).Min();
            var bound = pair.Pattern.Length / 2;

            var found = new EditPattern(pair.Pattern).Search(pair.Text, bound, slack: 3);

            return least > bound
                ? found.Count == 0
                : found.Min(e => e.Distance) == least && found.TrueForAll(e => distances[e.End] == e.Distance);
        });

    [Fact]
    public void A_bound_of_just_the_least_distance_still_finds_it() =>
        Pairs.Sample(pair =>
        {
            var least = EndDistances(pair.Pattern, pair.Text, freeStart: true)
                .Skip(1)
                .Append(pair.Pattern.Length)
                .Min();

            var found = new EditPattern(pair.Pattern).Search(pair.Text, least, slack: 0);

            return pair.Text.Length == 0 || found.Exists(e => e.Distance == least);
        });

    [Fact]
    public void The_distance_to_every_beginning_is_that_of_the_plain_table() =>
        Pairs.Sample(pair =>
        {
            var distances = EndDistances(pair.Pattern, pair.Text, freeStart: false);
            return new EditPattern(pair.Pattern).Distances(pair.Text, backwards: false).SequenceEqual(distances);
        });

    private static int[] EndDistances(string pattern, string text, bool freeStart)
    {
        var column = Enumerable.Range(0, pattern.Length + 1).ToArray();
        var ends = new int[text.Length + 1];
        ends[0] = pattern.Length;
        for (var j = 1; j <= text.Length; j++)
        {
            var diagonal = column[0];
            column[0] = freeStart ? 0 : j;
            for (var i = 1; i <= pattern.Length; i++)
            {
                var changed = diagonal + (pattern[i - 1] == text[j - 1] ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.Min(changed, Math.Min(column[i - 1], column[i]) + 1);
            }

            ends[j] = column[^1];
        }

        return ends;
    }
}
