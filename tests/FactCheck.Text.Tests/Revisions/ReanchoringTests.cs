using CsCheck;
using FactCheck.Text.Anchoring;
using FactCheck.Text.Revisions;

namespace FactCheck.Text.Tests.Revisions;

public sealed class ReanchoringTests
{
    private const string Before =
        "The council met on Monday. It voted 7 to 2 for a new bridge over the river. Work on it will begin in spring.";

    private static readonly string[] Vocabulary = Words("ba", "ke", "li", "mo", "nu", "ra", "sto", "ve");

    private static readonly Gen<string> Plain = Sentence(Vocabulary);

    // In a small vocabulary an added sentence would by chance be half the words of a deleted one: a rewording, for all one can see.
    private static readonly Gen<string> Unrelated = Sentence(Words("ci", "du", "fo", "gha", "hy", "jo", "pi", "su"));

    private static readonly Gen<string> LookAlike = Gen.Select(Gen.Int[1, 9], Gen.Int[2019, 2024], Gen.Int[0, 3])
        .Select(
            (rise, year, place) => $"Sales in the {Vocabulary[place * 4]} rose by {rise} percent in the year {year}."
        );

    private enum Edit
    {
        Keep,
        Delete,
        Reword,
        Move,
        AddBefore,
    }

    [Fact]
    public void Over_no_change_every_span_stays_where_it_is() =>
        Gen.Select(Plain.Array[1, 20], Gen.Int[0, 300], Gen.Int[1, 60])
            .Sample(
                (sentences, from, length) =>
                {
                    var text = string.Join(' ', sentences);
                    var start = Math.Min(from, text.Length - 2);
                    var span = new TextSpan(start, Math.Min(text.Length, start + length + 1));
                    var carried = new Reanchoring(SentenceAligner.Align(text, text)).Carry(span);
                    return carried is { Method: CarryMethod.Unchanged, Confidence: 1 }
                        && carried.Span?.Of(text).Trim() == span.Of(text).Trim();
                }
            );

    [Fact]
    public void After_any_edit_a_sentence_is_carried_right_or_flagged() =>
        CarriedRightOrFlagged(Plain, Unrelated, mostReworded: 2);

    [Fact]
    public void Look_alikes_are_never_exchanged_in_silence() =>
        CarriedRightOrFlagged(LookAlike, LookAlike, mostReworded: 1, mayBeAdded: true);

    [Fact]
    public void A_figure_in_a_kept_sentence_is_carried_with_certainty()
    {
        var carried = Carry("7 to 2", "Rain fell. " + Before);

        Assert.Equal((CarryMethod.Unchanged, 1.0), (carried.Method, carried.Confidence));
    }

    [Fact]
    public void A_reworded_sentence_is_carried_from_end_to_end()
    {
        var after = Before.Replace("It voted 7 to 2 for a new bridge", "By 8 to 1 it voted for a second bridge");

        var carried = Carry("It voted 7 to 2 for a new bridge over the river.", after);

        Assert.Equal("By 8 to 1 it voted for a second bridge over the river.", carried.Span?.Of(after));
        Assert.Equal(CarryMethod.Reworded, carried.Method);
    }

    [Fact]
    public void A_corrected_figure_is_found_in_its_place_with_less_confidence()
    {
        var after = Before.Replace("7 to 2", "9 to 0");

        var carried = Carry("7 to 2", after);

        Assert.Equal("9 to 0", carried.Span?.Of(after));
        Assert.InRange(carried.Confidence, 0.1, 0.9);
    }

    [Fact]
    public void A_quote_across_two_sentences_is_carried_as_one()
    {
        var after = Before.Replace("Monday", "Tuesday").Replace("spring", "summer");

        var carried = Carry("a new bridge over the river. Work on it", after);

        Assert.Equal("a new bridge over the river. Work on it", carried.Span?.Of(after));
    }

    [Fact]
    public void A_quote_whose_sentence_is_gone_is_gone()
    {
        var carried = Carry("voted 7 to 2", "The council met on Monday. Work on it will begin in spring.");

        Assert.Equal((null, CarryMethod.Gone), (carried.Span, carried.Method));
    }

    [Fact]
    public void Words_that_went_into_another_sentence_are_found_there()
    {
        var after =
            "The council met on Monday. Critics, among them two former mayors and the drivers' union, asked who needs a new bridge over the river when buses fail.";

        var carried = Carry("a new bridge over the river", after);

        Assert.Equal(CarryMethod.Found, carried.Method);
        Assert.Equal("a new bridge over the river", carried.Span?.Of(after));
    }

    [Fact]
    public void A_quote_with_a_wrong_place_is_looked_for_by_its_words()
    {
        var reanchoring = new Reanchoring(SentenceAligner.Align(Before, "Rain fell. " + Before));

        var carried = reanchoring.Carry(new Quote("7 to 2", "It voted ", " for"), new TextSpan(3, 9));

        Assert.Equal("7 to 2", carried.Span?.Of("Rain fell. " + Before));
    }

    private static CarriedSpan Carry(string words, string after)
    {
        var start = Before.IndexOf(words, StringComparison.Ordinal);
        return new Reanchoring(SentenceAligner.Align(Before, after)).Carry(new TextSpan(start, start + words.Length));
    }

    private static string[] Words(params string[] heads) =>
        [
            .. from head in heads
            from middle in new[] { "lan", "mer", "tin", "gos", "rup" }
            from tail in new[] { "", "ed", "ing", "or" }
            select head + middle + tail,
        ];

    private static Gen<string> Sentence(string[] vocabulary) =>
        Gen.Int[0, vocabulary.Length - 1]
            .Array[5, 14]
            .Select(words => string.Join(' ', words.Select(w => vocabulary[w])) + ".");

    /// <param name="sentence">Makes a sentence.</param>
    /// <param name="other">Makes the sentences that are added.</param>
    /// <param name="mostReworded">How many words of a reworded sentence change.</param>
    /// <param name="mayBeAdded">Whether an added sentence may pass for a deleted one: nobody could tell it from a rewording.</param>
    private static void CarriedRightOrFlagged(
        Gen<string> sentence,
        Gen<string> other,
        int mostReworded,
        bool mayBeAdded = false
    ) =>
        Gen.Select(Gen.Select(sentence, Gen.Enum<Edit>(), Gen.Int[0, 1000]).Array[3, 25], other.Array[3, 8])
            .Sample(
                (steps, added) =>
                {
                    var originals = steps.Select(s => s.Item1).Distinct().ToList();
                    var (edited, places) = Apply(
                        originals,
                        [.. steps.Select(s => (s.Item2, s.Item3))],
                        added,
                        mostReworded
                    );
                    var before = string.Join(' ', originals);
                    var after = string.Join(' ', edited);
                    var reanchoring = new Reanchoring(SentenceAligner.Align(before, after));
                    var start = 0;
                    for (var i = 0; i < originals.Count; i++)
                    {
                        var carried = reanchoring.Carry(new TextSpan(start, start + originals[i].Length));
                        var truth = places[i] is { } at ? Place(edited, at) : (TextSpan?)null;
                        var isFlagged = carried.Method == CarryMethod.Uncertain;
                        var isAdded = mayBeAdded && !places.Any(p => p is { } at && Place(edited, at) == carried.Span);
                        Assert.True(
                            carried.Span == truth || isFlagged || isAdded || SameWords(carried, originals[i], after),
                            $"{originals[i]} -> {carried.Span?.Of(after)} ({carried.Method})\nbefore: {before}\nafter: {after}"
                        );
                        start += originals[i].Length + 1;
                    }
                },
                iter: 300
            );

    /// <summary>A deleted sentence whose very words an added one happens to have is rightly found there.</summary>
    private static bool SameWords(CarriedSpan carried, string original, string after) =>
        carried.Span?.Of(after) == original;

    private static (List<string> Edited, int?[] Places) Apply(
        List<string> originals,
        List<(Edit Edit, int Seed)> edits,
        string[] added,
        int mostReworded
    )
    {
        var edited = new List<(string Words, int? Origin)>();
        for (var i = 0; i < originals.Count; i++)
        {
            var (edit, seed) = edits[i];
            if (edit == Edit.AddBefore)
            {
                edited.Add((added[seed % added.Length], null));
            }

            if (edit != Edit.Delete)
            {
                var words = edit == Edit.Reword ? Reworded(originals[i], seed, mostReworded) : originals[i];
                edited.Insert(edit == Edit.Move ? seed % (edited.Count + 1) : edited.Count, (words, i));
            }
        }

        var places = new int?[originals.Count];
        for (var at = 0; at < edited.Count; at++)
        {
            if (edited[at].Origin is { } origin)
            {
                places[origin] = at;
            }
        }

        return ([.. edited.Select(e => e.Words)], places);
    }

    private static string Reworded(string sentence, int seed, int most)
    {
        var words = sentence.TrimEnd('.').Split(' ');
        for (var n = 0; n < most; n++)
        {
            words[(seed + (n * 3)) % words.Length] = Vocabulary[(seed * (n + 1)) % Vocabulary.Length];
        }

        return string.Join(' ', words) + ".";
    }

    private static TextSpan Place(List<string> sentences, int at)
    {
        var start = sentences.Take(at).Sum(s => s.Length + 1);
        return new TextSpan(start, start + sentences[at].Length);
    }
}
