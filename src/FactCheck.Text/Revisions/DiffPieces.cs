namespace FactCheck.Text.Revisions;

/// <summary>Turns matched tokens into pieces that cover both texts, white space included.</summary>
internal sealed class DiffPieces
{
    private readonly string oldText;
    private readonly string newText;
    private readonly List<DiffPiece> pieces = [];
    private int oldAt;
    private int newAt;

    private DiffPieces(string oldText, string newText) => (this.oldText, this.newText) = (oldText, newText);

    /// <summary>The pieces for matched tokens in order; tokens that differ in case count as replaced.</summary>
    public static List<DiffPiece> From(string oldText, string newText, DiffTokens tokens, List<TokenMatch> matches)
    {
        var result = new DiffPieces(oldText, newText);
        foreach (var match in matches)
        {
            var (old, @new) = (tokens.Old[match.Old], tokens.New[match.New]);
            result.Between(old.Start, @new.Start);
            result.Add(tokens.AreEqual(match.Old, match.New) ? DiffKind.Kept : DiffKind.Replaced, old.End, @new.End);
        }

        result.Between(oldText.Length, newText.Length);
        return result.pieces;
    }

    private void Between(int oldTo, int newTo)
    {
        var head = SpaceInCommon(oldText.AsSpan(oldAt, oldTo - oldAt), newText.AsSpan(newAt, newTo - newAt));
        Add(DiffKind.Kept, oldAt + head, newAt + head);
        var tail = 0;
        var most = Math.Min(oldTo - oldAt, newTo - newAt);
        while (
            tail < most
            && oldText[oldTo - 1 - tail] == newText[newTo - 1 - tail]
            && char.IsWhiteSpace(oldText[oldTo - 1 - tail])
        )
        {
            tail++;
        }

        var kind =
            oldAt == oldTo - tail ? DiffKind.Added
            : newAt == newTo - tail ? DiffKind.Removed
            : DiffKind.Replaced;
        Add(kind, oldTo - tail, newTo - tail);
        Add(DiffKind.Kept, oldTo, newTo);
    }

    private static int SpaceInCommon(ReadOnlySpan<char> old, ReadOnlySpan<char> @new)
    {
        var common = old.CommonPrefixLength(@new);
        var space = 0;
        while (space < common && char.IsWhiteSpace(old[space]))
        {
            space++;
        }

        return space;
    }

    private void Add(DiffKind kind, int oldTo, int newTo)
    {
        if (oldTo == oldAt && newTo == newAt)
        {
            return;
        }

        var (old, @new) = (new TextSpan(oldAt, oldTo), new TextSpan(newAt, newTo));
        if (kind == DiffKind.Kept && pieces.Count > 0 && pieces[^1].Kind == DiffKind.Kept)
        {
            old = new TextSpan(pieces[^1].Old.Start, oldTo);
            @new = new TextSpan(pieces[^1].New.Start, newTo);
            pieces.RemoveAt(pieces.Count - 1);
        }

        pieces.Add(new DiffPiece(kind, old, @new));
        (oldAt, newAt) = (oldTo, newTo);
    }
}
