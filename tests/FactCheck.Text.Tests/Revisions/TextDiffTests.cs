using CsCheck;
using FactCheck.Text.Revisions;

namespace FactCheck.Text.Tests.Revisions;

public sealed class TextDiffTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
            Gen.Const("the "),
            Gen.Const("Bridge"),
            Gen.Const(" cost, "),
            Gen.Const("東京"),
            Gen.String[Gen.Char["aB .\n\ud83d\ude00é"], 0, 5]
        )
        .Array[0, 25]
        .Select(string.Concat);

    [Fact]
    public void The_pieces_re_join_to_both_texts_and_kept_ones_are_equal() =>
        Gen.Select(AnyText, AnyText)
            .Sample(
                (oldText, newText) =>
                {
                    var pieces = TextDiff.Words(oldText, newText);
                    return string.Concat(pieces.Select(p => p.Old.Of(oldText))) == oldText
                        && string.Concat(pieces.Select(p => p.New.Of(newText))) == newText
                        && pieces.All(p => IsAsItsKindSays(p, oldText, newText));
                }
            );

    [Fact]
    public void Equal_texts_are_one_kept_piece() =>
        Assert.Equal(DiffKind.Kept, Assert.Single(TextDiff.Words("a b", "a b")).Kind);

    [Fact]
    public void A_corrected_figure_is_one_replaced_word()
    {
        var (before, after) = ("It cost 4 million, he said.", "It cost 4.2 million, he said.");

        var piece = Assert.Single(TextDiff.Words(before, after), p => p.Kind != DiffKind.Kept);

        Assert.Equal((DiffKind.Replaced, "4", "4.2"), (piece.Kind, piece.Old.Of(before), piece.New.Of(after)));
    }

    [Fact]
    public void A_removed_word_takes_one_space_with_it()
    {
        var piece = Assert.Single(TextDiff.Words("a very old bridge", "a old bridge"), p => p.Kind != DiffKind.Kept);

        Assert.Equal((DiffKind.Removed, "very "), (piece.Kind, piece.Old.Of("a very old bridge")));
    }

    [Fact]
    public void A_stray_mark_or_small_word_does_not_hold_other_words_together()
    {
        var pieces = TextDiff.Words(
            "U.S. Notify was launched by the city",
            "Later on, a tool of ours came to the city"
        );

        Assert.Equal([DiffKind.Replaced, DiffKind.Kept], pieces.Select(p => p.Kind));
    }

    [Fact]
    public void Long_texts_with_nothing_in_common_are_replaced()
    {
        var before = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"x{i % 50} "));
        var after = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"y{i % 50} "));

        Assert.Contains(TextDiff.Words(before, after), p => p.Kind == DiffKind.Replaced && p.Old.Length > 100_000);
    }

    private static bool IsAsItsKindSays(DiffPiece piece, string oldText, string newText) =>
        piece.Kind switch
        {
            DiffKind.Kept => !piece.Old.IsEmpty && piece.Old.Of(oldText) == piece.New.Of(newText),
            DiffKind.Removed => !piece.Old.IsEmpty && piece.New.IsEmpty,
            DiffKind.Added => piece.Old.IsEmpty && !piece.New.IsEmpty,
            _ => !piece.Old.IsEmpty && !piece.New.IsEmpty,
        };
}
